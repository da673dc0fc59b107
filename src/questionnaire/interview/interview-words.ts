import type { Language, Question } from '../../knowledge/knowledge.ts';
import type { QuestionStep, ReviewStep } from './step.ts';

/** What the interview says, whatever it is asked with. */
export interface InterviewWords {
  place(place: NonNullable<QuestionStep['place']>): string;
  readonly changing: string;
  readonly reopened: string;
  dropped(questions: readonly Question[]): string;
  readonly noPreference: string;
  readonly several: string;
  readonly back: string;
  readonly finish: string;
  /** Where nothing more must be asked: what that means. */
  standing(step: ReviewStep, nameOf: (framework: string) => string): string;
  readonly show: string;
  goOn(step: ReviewStep): string;
  /** Which questions going on would ask. */
  offered(step: ReviewStep): string;
  readonly mark: string;
  readonly markMost: (most: number) => string;
  readonly change: string;
  readonly priority: string;
  list(items: readonly string[]): string;
  answer(question: Question, options: readonly string[]): string;
  readonly noneAmongOthers: string;
  readonly tooMany: (most: number) => string;
}

const labels = (question: Question, options: readonly string[], language: Language): string[] =>
  question.options.filter((o) => options.includes(o.id)).map((o) => o.label[language]);
/** The first few of them; a list of thirty says no more than their number. */
function asked(questions: readonly Question[], language: Language): string {
  const named = questions.length <= mostNamed + 1 ? questions : questions.slice(0, mostNamed);
  const rest = questions.length - named.length;
  const others = rest === 0 ? [] : [{ en: `And ${rest} more.`, ja: `ほか ${rest} 問。` }[language]];
  return [...named.map((q) => q.asks[language]), ...others].join(' ');
}
const mostNamed = 4;

const en: InterviewWords = {
  place: ({ position, atMost }) => `Question ${position} of at most ${atMost}`,
  changing: 'Changing an answer',
  reopened: 'With this change the result is open again.',
  dropped: (questions) => `Left out, it cannot matter any more: ${asked(questions, 'en')}`,
  noPreference: 'No preference, or I do not know',
  several: 'Several may be chosen.',
  back: 'Back',
  finish: 'Finish now, with the answers so far',
  standing({ decided, firsts, left, offered }, nameOf) {
    const names = en.list(firsts.map(nameOf));
    if (firsts.length === 0) return 'No framework meets the requirements; no further answer can change that.';
    if (!decided) {
      const open = offered.length === 1 ? 'One more question' : `${offered.length} more questions`;
      const soFar = firsts.length === 1 ? `So far ${names} is first.` : `So far ${names} are level.`;
      return `${soFar} ${open} could still change that.`;
    }
    const result = firsts.length === 1 ? `Decided: ${names} is first.` : `Decided: ${names} are level.`;
    if (left.length === 0) return `${result} There is nothing left to ask.`;
    const open = left.length === 1 ? 'The question left' : `The ${left.length} questions left`;
    return `${result} ${open} cannot change that.`;
  },
  show: 'Show the result',
  goOn: ({ offered }) =>
    offered.length === 1 ? 'Go on: one more question' : `Go on: ${offered.length} more questions`,
  offered: ({ decided, offered }) =>
    `${decided ? 'For a fuller explanation' : 'They could still change who is first'}: ${asked(offered, 'en')}`,
  mark: 'Mark what matters most',
  markMost: (most) => `Which answers matter most? They count double. At most ${most}.`,
  change: 'Change:',
  priority: 'counts double',
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  answer: (question, options) => (options.length === 0 ? 'no preference' : en.list(labels(question, options, 'en'))),
  noneAmongOthers: 'This one cannot be chosen beside others:',
  tooMany: (most) => `At most ${most}.`,
};

const ja: InterviewWords = {
  place: ({ position, atMost }) => `${position} 問目 (最大 ${atMost} 問)`,
  changing: '回答の変更',
  reopened: 'この変更により、結果はまだ確定していません。',
  dropped: (questions) => `結果に影響しなくなったため省略: ${asked(questions, 'ja')}`,
  noPreference: '特にない、またはわからない',
  several: '複数選べます。',
  back: '戻る',
  finish: 'ここまでの回答で終える',
  standing({ decided, firsts, left, offered }, nameOf) {
    const names = ja.list(firsts.map(nameOf));
    if (firsts.length === 0) return '条件を満たすフレームワークはありません。今後の回答でも変わりません。';
    if (!decided) {
      const soFar = firsts.length === 1 ? `今のところ ${names} が先頭です。` : `今のところ ${names} が並んでいます。`;
      return `${soFar}あと ${offered.length} 問で変わる可能性があります。`;
    }
    const result = firsts.length === 1 ? `確定: ${names} が先頭です。` : `確定: ${names} が並んでいます。`;
    return left.length === 0
      ? `${result}残っている質問はありません。`
      : `${result}残り ${left.length} 問にどう答えても変わりません。`;
  },
  show: '結果を表示する',
  goOn: ({ offered }) => `続ける (あと ${offered.length} 問)`,
  offered: ({ decided, offered }) =>
    `${decided ? '理由をより詳しく示すための質問' : '先頭を変えうる質問'}: ${asked(offered, 'ja')}`,
  mark: '特に重視する回答を選ぶ',
  markMost: (most) => `特に重視する回答はどれですか？ 2 倍に数えます (${most} 件まで)。`,
  change: '変更:',
  priority: '2 倍',
  list: (items) => items.join('、'),
  answer: (question, options) => (options.length === 0 ? '特になし' : ja.list(labels(question, options, 'ja'))),
  noneAmongOthers: 'ほかの選択肢と一緒には選べません:',
  tooMany: (most) => `${most} 件までです。`,
};

export const interviewWords: Readonly<Record<Language, InterviewWords>> = { en, ja };
