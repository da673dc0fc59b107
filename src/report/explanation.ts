import type {
  Criterion,
  Framework,
  Knowledge,
  Language,
  Option,
  Question,
  Statement,
  Text,
} from '../knowledge/knowledge.ts';

/** What is known of one id, in one language: the same for people and machines. */
export interface Explanation {
  readonly kind: 'framework' | 'criterion' | 'question' | 'option' | 'statement';
  readonly id: string;
  readonly name: string;
  readonly sections: readonly ExplanationSection[];
}
export interface ExplanationSection {
  readonly title: string;
  readonly items: readonly ExplanationItem[];
}
export interface ExplanationItem {
  readonly label?: string;
  readonly text: string;
  /** Ids of statements. */
  readonly evidence?: readonly string[];
  /** Shown as it stands. */
  readonly code?: string;
}

/** Every id that can be explained, options as `question=option`. */
export function explainableIds({ frameworks, criteria, questions, statements }: Knowledge): string[] {
  return [
    ...frameworks.map((f) => f.id),
    ...criteria.map((c) => c.id),
    ...questions.flatMap((q) => [q.id, ...q.options.map((o) => `${q.id}=${o.id}`)]),
    ...Object.keys(statements),
  ];
}

/** Everything that an id names: a question and a criterion may share one. */
export function explainId(knowledge: Knowledge, id: string, language: Language): Explanation[] {
  const say = (text: Text) => text[language];
  const framework = knowledge.frameworks.find((f) => f.id === id);
  const criterion = knowledge.criteria.find((c) => c.id === id);
  const question = knowledge.questions.find((q) => q.id === id);
  const [of, chosen] = id.split('=');
  const asked = knowledge.questions.find((q) => q.id === of);
  const option = asked?.options.find((o) => o.id === chosen);
  const statement = Object.hasOwn(knowledge.statements, id) ? knowledge.statements[id] : undefined;
  return [
    ...(framework === undefined ? [] : [explainFramework(knowledge, framework, say, language)]),
    ...(criterion === undefined ? [] : [explainCriterion(knowledge, criterion, say, language)]),
    ...(question === undefined ? [] : [explainQuestion(question, say, language)]),
    ...(asked === undefined || option === undefined ? [] : [explainOption(knowledge, asked, option, say, language)]),
    ...(statement === undefined ? [] : [explainStatement(knowledge, statement, say, language)]),
  ];
}

type Say = (text: Text) => string;

const titles = {
  overview: { en: 'Overview', ja: '概要' },
  ratings: { en: 'Rated on', ja: '評価' },
  examples: { en: 'Examples', ja: 'コード例' },
  statements: { en: 'Other statements', ja: 'そのほかの記述' },
  levels: { en: 'Levels, worst first', ja: '段階 (悪い順)' },
  where: { en: 'Where the frameworks stand', ja: '各フレームワークの位置' },
  asked: { en: 'Answers that make it matter', ja: 'これを重視させる回答' },
  about: { en: 'What it is about', ja: '背景' },
  options: { en: 'Options', ja: '選択肢' },
  effects: { en: 'What it changes', ja: '結果への影響' },
  source: { en: 'Source', ja: '出典' },
  used: { en: 'Used for', ja: '使われている箇所' },
  since: { en: 'Since then', ja: 'その後' },
} as const;

const unknownText: Text = { en: 'unknown', ja: '不明' };
const importanceText: Readonly<Record<string, Text>> = {
  minor: { en: 'matters a little (1 point)', ja: '少し重視 (1 点)' },
  normal: { en: 'matters (2 points)', ja: '重視 (2 点)' },
  major: { en: 'matters a lot (4 points)', ja: '強く重視 (4 点)' },
};

function explainFramework(knowledge: Knowledge, framework: Framework, say: Say, language: Language): Explanation {
  const cited = new Set<string>();
  const cite = (evidence: readonly string[]) => {
    for (const id of evidence) cited.add(id);
    return evidence;
  };
  const overview = knowledge.overview.map((row) => {
    const cell = framework.overview[row.id]!;
    return { label: say(row.name), text: say(cell.text), evidence: cite(cell.evidence) };
  });
  const ratings = knowledge.criteria.map((criterion) => {
    const { level, because, evidence } = framework.assessments[criterion.id]!;
    const name = level === null ? unknownText : criterion.levels.find((l) => l.id === level)!.name;
    return {
      label: `${say(criterion.name)} (${criterion.id})`,
      text: `${say(name)}. ${say(because)}`.replace('。. ', '。'),
      evidence: cite(evidence),
    };
  });
  const examples = framework.examples.map((example) => ({
    label: say(example.name),
    text: say(example.note),
    evidence: cite(example.evidence),
    code: example.code,
  }));
  const others = Object.values(knowledge.statements).filter((s) => s.about === framework.id && !cited.has(s.id));
  return {
    kind: 'framework',
    id: framework.id,
    name: framework.name,
    sections: present([
      {
        title: '',
        items: [
          { text: say(framework.summary) },
          ...(framework.homepage === undefined ? [] : [{ text: framework.homepage }]),
        ],
      },
      { title: titles.overview[language], items: overview },
      { title: titles.ratings[language], items: ratings },
      { title: titles.examples[language], items: examples },
      { title: titles.statements[language], items: others.map((s) => ({ text: say(s.says), evidence: [s.id] })) },
    ]),
  };
}

function explainCriterion(knowledge: Knowledge, criterion: Criterion, say: Say, language: Language): Explanation {
  const asked = knowledge.questions.flatMap((q) =>
    q.options.flatMap((o) => {
      const words = [
        ...(o.importance?.[criterion.id] === undefined ? [] : [say(importanceText[o.importance[criterion.id]!]!)]),
        ...(o.requires?.[criterion.id] === undefined
          ? []
          : [requirementText(criterion, o.requires[criterion.id]!, language)]),
        ...(o.given ?? []).flatMap((g) => {
          const word = g.importance[criterion.id];
          return word === undefined
            ? []
            : [
                `${say(importanceText[word]!)}, ${Object.entries(g.answer)
                  .map(([a, b]) => `${a}=${b}`)
                  .join()}`,
              ];
        }),
      ];
      return words.length === 0 ? [] : [{ label: `${q.id}=${o.id}`, text: `${say(o.label)}: ${words.join('; ')}` }];
    }),
  );
  const where = knowledge.frameworks.map((framework) => {
    const { level, because, evidence } = framework.assessments[criterion.id]!;
    const name = level === null ? unknownText : criterion.levels.find((l) => l.id === level)!.name;
    return { label: framework.name, text: `${say(name)}. ${say(because)}`.replace('。. ', '。'), evidence };
  });
  return {
    kind: 'criterion',
    id: criterion.id,
    name: say(criterion.name),
    sections: present([
      { title: '', items: [{ text: say(criterion.asks), evidence: criterion.basis }] },
      {
        title: titles.levels[language],
        items: [
          ...criterion.levels.map((l) => ({
            label: `${say(l.name)} (${l.id}, ${round(l.value)})`,
            text: say(l.means),
          })),
          ...(criterion.unequal === undefined ? [] : [{ text: say(criterion.unequal) }]),
        ],
      },
      { title: titles.where[language], items: where },
      { title: titles.asked[language], items: asked },
    ]),
  };
}

function explainQuestion(question: Question, say: Say, language: Language): Explanation {
  return {
    kind: 'question',
    id: question.id,
    name: say(question.asks),
    sections: present([
      { title: '', items: [{ text: say(question.why), evidence: question.basis }] },
      {
        title: titles.options[language],
        items: question.options.map((o) => ({
          label: o.id,
          text: [o.label, ...(o.help === undefined ? [] : [o.help])].map(say).join(' — '),
        })),
      },
    ]),
  };
}

function explainOption(
  knowledge: Knowledge,
  question: Question,
  option: Option,
  say: Say,
  language: Language,
): Explanation {
  const criterion = (id: string) => knowledge.criteria.find((c) => c.id === id)!;
  const importance = (entries: Readonly<Record<string, string>>, beside = '') =>
    Object.entries(entries).map(([id, word]) => ({
      label: `${say(criterion(id).name)} (${id})`,
      text: `${say(importanceText[word]!)}${beside}`,
    }));
  const effects = [
    ...Object.entries(option.requires ?? {}).map(([id, level]) => ({
      label: `${say(criterion(id).name)} (${id})`,
      text: requirementText(criterion(id), level, language),
    })),
    ...importance(option.importance ?? {}),
    ...(option.given ?? []).flatMap((g) => {
      const beside = Object.entries(g.answer)
        .map(([a, b]) => `${a}=${b}`)
        .join();
      return importance(g.importance, { en: `, beside ${beside}`, ja: ` (${beside} のとき)` }[language]);
    }),
  ];
  const neutral = {
    en: 'Nothing: it is an answer that leaves the result as it is.',
    ja: '影響しません。結果を変えない回答です。',
  }[language];
  return {
    kind: 'option',
    id: `${question.id}=${option.id}`,
    name: say(option.label),
    sections: present([
      {
        title: '',
        items: [
          { text: say(question.asks), evidence: question.basis },
          ...(option.help === undefined ? [] : [{ text: say(option.help) }]),
        ],
      },
      { title: titles.effects[language], items: effects.length > 0 ? effects : [{ text: neutral }] },
    ]),
  };
}

function explainStatement(knowledge: Knowledge, statement: Statement, say: Say, language: Language): Explanation {
  const reads =
    statement.reads === undefined
      ? []
      : [
          {
            label: { en: 'The source words it differently; meant is', ja: '原文の表記と意味が異なる箇所' }[language],
            text: say(statement.reads),
          },
        ];
  const unused = statement.unused === undefined ? [] : [{ text: say(statement.unused) }];
  const entry =
    knowledge.since !== null && Object.hasOwn(knowledge.since.verdicts, statement.id)
      ? knowledge.since.verdicts[statement.id]
      : undefined;
  return {
    kind: 'statement',
    id: statement.id,
    name: say(statement.says),
    sections: present([
      { title: titles.source[language], items: [{ text: '', evidence: [statement.id] }, ...reads] },
      { title: titles.used[language], items: [...usesOf(knowledge, statement.id, say), ...unused] },
      {
        title: titles.since[language],
        items:
          entry === undefined
            ? []
            : [
                {
                  label: entry.verdict,
                  text: `${say(entry.note)} (${knowledge.since!.knowledge}: ${entry.evidence.join(', ') || '-'})`,
                },
              ],
      },
    ]),
  };
}

function usesOf(knowledge: Knowledge, statement: string, say: Say): ExplanationItem[] {
  return [
    ...knowledge.frameworks.flatMap((f) => [
      ...knowledge.overview
        .filter((row) => f.overview[row.id]!.evidence.includes(statement))
        .map((row) => ({ label: `${f.name}: ${say(row.name)}`, text: say(f.overview[row.id]!.text) })),
      ...knowledge.criteria
        .filter((c) => f.assessments[c.id]!.evidence.includes(statement))
        .map((c) => ({ label: `${f.name}: ${say(c.name)} (${c.id})`, text: say(f.assessments[c.id]!.because) })),
      ...f.examples.filter((e) => e.evidence.includes(statement)).map((e) => ({ label: f.name, text: say(e.name) })),
    ]),
    ...knowledge.questions.filter((q) => q.basis.includes(statement)).map((q) => ({ label: q.id, text: say(q.asks) })),
    ...knowledge.criteria.filter((c) => c.basis.includes(statement)).map((c) => ({ label: c.id, text: say(c.asks) })),
    ...knowledge.hints.filter((h) => h.evidence.includes(statement)).map((h) => ({ label: h.id, text: say(h.says) })),
  ];
}

function requirementText(criterion: Criterion, level: string, language: Language): string {
  const name = criterion.levels.find((l) => l.id === level)!.name[language];
  return { en: `must be at least "${name}"`, ja: `「${name}」以上が必須` }[language];
}

const present = (sections: ExplanationSection[]) => sections.filter((section) => section.items.length > 0);

const round = (value: number) => String(Math.round(value * 100) / 100);
