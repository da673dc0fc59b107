import { UserError } from '../errors/user-error.ts';
import type { Language } from '../knowledge/knowledge.ts';
import type { Outcome, World } from './command.ts';
import { languageOf } from './settings.ts';
import { version } from './version.ts';
import { worldOf } from './world.ts';

/** What `cli.ts` knows of the process. Streams are opened only where they are used. */
export interface ProcessPorts {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => NodeJS.ReadStream;
  readonly stdout: () => NodeJS.WriteStream;
  readonly stderr: () => NodeJS.WriteStream;
  readonly now: () => Date;
  readonly exit: (code: number) => void;
}

const bugExit = 70;

/** One run of the program: words in, text and exit code out. */
export async function runMain(ports: ProcessPorts): Promise<void> {
  const { argv } = ports;
  const write = (stream: NodeJS.WritableStream, text: string) => {
    // a reader that went away is no failure of ours
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    stream.write(text);
  };
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    write(ports.stdout(), `${version}\n`);
    return;
  }
  const world = worldOf(ports);
  const language = languageOf(argv, world.env);
  const outcome = await outcomeOf(argv, world, language);
  if (outcome.notes) write(ports.stderr(), outcome.notes);
  if (outcome.text) write(ports.stdout(), outcome.text);
  ports.exit(outcome.exitCode);
}

async function outcomeOf(argv: readonly string[], world: World, language: Language): Promise<Outcome> {
  try {
    const [{ runProgram }, { commandSpecs }] = await Promise.all([import('./program.ts'), import('./specs.ts')]);
    return await runProgram(commandSpecs, argv, world, language);
  } catch (error) {
    if (error instanceof UserError) {
      const { errorOutcome } = await import('./error-outcome.ts');
      return errorOutcome(error, argv, language);
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const told = { en: 'fw-advisor: this is a bug in the program:', ja: 'fw-advisor: プログラムの不具合です:' }[
      language
    ];
    return { text: '', notes: `${told}\n${stack}\n`, exitCode: bugExit };
  }
}
