/** What `--color` may be followed by, as other programs have it. */
const whens = ['auto', 'always', 'never'] as const;

/**
 * The words with `--color`, `--color=WHEN`, `--color WHEN` and `--no-color` as the one of these flags that counts, the last; none where
 * that says `auto`.
 */
export function colorWords(argv: readonly string[]): readonly string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  if (!argv.slice(0, end).some((word) => word.startsWith('--color='))) {
    const bare = argv.indexOf('--color');
    if (bare < 0 || bare >= end || !isWhen(argv[bare + 1])) return argv;
  }
  const others: string[] = [];
  let flag: '--color' | '--no-color' | undefined;
  for (let i = 0; i < end; i++) {
    const word = argv[i]!;
    const inWord = word.startsWith('--color=') ? word.slice('--color='.length) : undefined;
    const when = isWhen(inWord) ? inWord : word === '--color' && isWhen(argv[i + 1]) ? argv[++i] : undefined;
    if (when !== undefined) flag = when === 'auto' ? undefined : when === 'always' ? '--color' : '--no-color';
    else if (word === '--color' || word === '--no-color') flag = word;
    else others.push(word);
  }
  return [...others, ...(flag === undefined ? [] : [flag]), ...argv.slice(end)];
}

const isWhen = (word: string | undefined): boolean => (whens as readonly (string | undefined)[]).includes(word);
