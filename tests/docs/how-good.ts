import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildModel } from '../../src/decision/build-model.ts';
import { decide } from '../../src/decision/decide.ts';
import { type Verdict, verdicts } from '../../src/decision/model.ts';
import { firstsOf } from '../../src/decision/weighing/rank-answers.ts';
import type { Knowledge, Text } from '../../src/knowledge/knowledge.ts';
import type { Language } from '../../src/language/language.ts';
import { checkAnswers } from '../../src/questionnaire/answers/check-answers.ts';
import { commonWords } from '../../src/report/words/common.ts';

interface PublicCase {
  readonly id: string;
  /** None where the thread has no public address. */
  readonly source?: string;
  readonly date: string;
  readonly about: Text;
  readonly took: readonly string[];
  readonly outside?: Text;
  readonly right: readonly string[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly priorities: readonly string[];
}

interface Told extends PublicCase {
  readonly firsts: readonly string[];
  readonly verdict: Verdict;
}

interface Words {
  readonly title: string;
  readonly lead: readonly string[];
  readonly heads: readonly string[];
  readonly verdictHeads: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly right: string;
  readonly wrong: string;
  readonly outside: string;
  readonly shares: string;
  readonly all: string;
  readonly others: string;
  readonly cases: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: '# How good is the advice?',
    lead: [
      'Decisions that people made in public, between 2023 and 2026, put to `current`. The answers were written down from what was asked for, before',
      'the advisor saw them, and no rating and no weight was changed for a case. So few cases prove little: they show where it is wrong, and',
      'whether its words for firm and open mean something. The answers stand in [public-cases.yaml](public-cases.yaml); this page is written',
      'by `npm run docs`.',
    ],
    heads: ['', 'The case', 'Taken', 'First by the advisor', 'Verdict', ''],
    verdictHeads: ['Verdict', 'Cases', 'Right', 'Right by always saying PyTorch'],
    verdicts: {
      clear: 'clear',
      likely: 'likely',
      open: 'open',
      close: 'close',
      tie: 'tie',
      'none-eligible': 'none meets the requirements',
    },
    right: 'right',
    wrong: 'wrong',
    outside: 'outside',
    shares: '## By verdict\n\nA tie is right where all who share the first rank are.',
    all: 'all',
    others: 'those of them where PyTorch was not right',
    cases:
      '## The cases\n\n“Outside” are those whose right choice was none of the frameworks of the base; they are not counted above.',
  },
  ja: {
    title: '# 推奨はどれほど当たるか',
    lead: [
      '2023〜2026 年に公開の場で行われた選定を `current` にかけた結果です。回答は、推奨を見る前に、求められていたことだけから書き起こしました。',
      '事例に合わせて評価や重みを変えたことはありません。事例は少なく、証明にはなりません。どこで外れるか、そして「明確」「未定」などの',
      '言葉に意味があるかを示すものです。回答は [public-cases.yaml](public-cases.yaml) にあり、このページは `npm run docs` が書き出します。',
    ],
    heads: ['', '事例', '実際の選択', '1 位', '判定', ''],
    verdictHeads: ['判定', '件数', '的中', '常に PyTorch と答えた場合の的中'],
    verdicts: {
      clear: '明確',
      likely: '有力',
      open: '未定',
      close: '僅差',
      tie: '同点',
      'none-eligible': '条件を満たすものなし',
    },
    right: '的中',
    wrong: '外れ',
    outside: '対象外',
    shares: '## 判定ごと\n\n同点は、1 位を分け合うすべてが正しい場合に的中とします。',
    all: '全体',
    others: 'うち PyTorch が正しくなかったもの',
    cases:
      '## 事例\n\n「対象外」は、正しい選択がこの知識ベースのどのフレームワークでもなかった事例で、上の表には数えていません。',
  },
};

const casesFile = 'docs/public-cases.yaml';

/** The page of the public cases: what the advisor says of each, and how often that is what was right for those who asked. */
export function howGood(knowledge: Knowledge, language: Language): string {
  const model = buildModel(knowledge);
  const cases = (parse(readFileSync(casesFile, 'utf8')) as PublicCase[]).map((one): Told => {
    const { checked, complaints } = checkAnswers(knowledge, { answers: one.answers, priorities: one.priorities });
    if (complaints.length > 0) throw new Error(`${one.id}: ${JSON.stringify(complaints)}`);
    const { ranking, verdict } = decide(model, checked);
    return { ...one, firsts: firstsOf(ranking).map((a) => model.alternatives[a]!.id), verdict };
  });
  const { title, lead, heads, verdictHeads, verdicts: verdictWords, ...told } = words[language];
  const inside = cases.filter((c) => c.right.length > 0);
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly string[]) => [row(head), row(head.map(() => '---')), ...rows];
  const counted = (name: string, of: readonly Told[]) =>
    row([name, of.length, of.filter(isRight).length, of.filter((c) => c.right.includes('pytorch')).length]);
  const nameOf = (id: string) => knowledge.frameworks.find((f) => f.id === id)!.name;
  const names = (ids: readonly string[]) => commonWords[language].list(ids.map(nameOf));
  return `${[
    title,
    '',
    ...lead,
    '',
    told.shares,
    '',
    ...table(verdictHeads, [
      ...verdicts.flatMap((verdict) => {
        const of = inside.filter((c) => c.verdict === verdict);
        return of.length === 0 ? [] : [counted(verdictWords[verdict], of)];
      }),
      counted(told.all, inside),
      counted(
        told.others,
        inside.filter((c) => !c.right.includes('pytorch')),
      ),
    ]),
    '',
    told.cases,
    '',
    ...table(
      heads,
      cases.map(({ id, source, about, took, outside, firsts, verdict, ...one }) =>
        row([
          source === undefined ? id : `[${id}](${source.split(' ')[0]})`,
          about[language],
          outside === undefined ? names(took) : outside[language],
          firsts.length === 0 ? '–' : names(firsts),
          verdictWords[verdict],
          one.right.length === 0 ? told.outside : isRight({ ...one, firsts }) ? told.right : told.wrong,
        ]),
      ),
    ),
  ].join('\n')}\n`;
}

const isRight = ({ firsts, right }: Pick<Told, 'firsts' | 'right'>): boolean =>
  firsts.length > 0 && firsts.every((first) => right.includes(first));
