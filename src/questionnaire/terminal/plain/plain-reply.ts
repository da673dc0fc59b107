import type { Language } from '../../../knowledge/knowledge.ts';
import { meantName, type Named } from '../../../language/meant-name.ts';
import { noneAmongOthers } from '../../answers/none-among-others.ts';
import type {
  AnyStep,
  BaseStep,
  FoundStep,
  PrioritiesStep,
  QuestionStep,
  Reply,
  ReviewStep,
} from '../../interview/step.ts';
import { interviewWords } from '../../words/interview-words.ts';
import { typingWords } from '../../words/typing-words.ts';

type Found = Reply | { readonly told: readonly string[] };

/** What a typed line replies to a step, or what there is to say to it. */
export function plainReply(step: AnyStep, typed: string, language: Language): Found {
  switch (step.kind) {
    case 'base':
      return replyToBase(step, typed, language);
    case 'found':
      return replyToFound(step, typed, language);
    case 'question':
      return replyToQuestion(step, typed, language);
    case 'review':
      return replyToReview(step, typed, language);
    case 'priorities':
      return replyToPriorities(step, typed, language);
    default:
      return step satisfies never;
  }
}

function replyToBase({ bases, first }: BaseStep, typed: string, language: Language): Found {
  if (typed === '') return { kind: 'base', base: first };
  if (typed === '?') return { told: bases.map(({ name, about }, i) => `${i + 1}. ${name}: ${about}`) };
  const picked = pick(
    typed,
    bases.map(({ id, name }) => ({ id, label: name })),
  );
  if ('not' in picked) return { told: [typingWords[language].notThat(picked.not, bases.length)] };
  return picked.ids.length > 1 ? { told: [typingWords[language].one] } : { kind: 'base', base: picked.ids[0]! };
}

function replyToQuestion({ question, before, canGoBack }: QuestionStep, typed: string, language: Language): Found {
  const t = typingWords[language];
  const { options, several } = question;
  if (typed === '') return { kind: 'answer', options: before ?? [] };
  if (typed === '0') return { kind: 'answer', options: [] };
  if (typed === 'f') return { kind: 'finish' };
  if (typed === 'b' && canGoBack) return { kind: 'back' };
  if (typed === '?') {
    const helps = options.flatMap((o, i) =>
      o.help === undefined ? [] : [`${i + 1}. ${o.label[language]}: ${o.help[language]}`],
    );
    return { told: [question.why[language], ...helps] };
  }
  const picked = pick(typed, options);
  if ('not' in picked) return { told: [t.notThat(picked.not, options.length)] };
  if (!several && picked.ids.length > 1) return { told: [t.one] };
  const refused = noneAmongOthers(question, picked.ids, language);
  if (refused !== undefined) return { told: [refused] };
  return { kind: 'answer', options: options.map((o) => o.id).filter((id) => picked.ids.includes(id)) };
}

function replyToReview(step: ReviewStep, typed: string, language: Language): Found {
  const { suggested, offered, answers, canGoBack } = step;
  if (typed === '') return { kind: suggested };
  if (typed === 'f') return { kind: 'finish' };
  if (typed === 'g' && offered.length > 0) return { kind: 'go-on' };
  if (typed === 'b' && canGoBack) return { kind: 'back' };
  if (typed === 'p' && answers.some((a) => a.options.length > 0)) return { kind: 'mark' };
  const picked = pick(typed, answers.map(asShown));
  if ('not' in picked || picked.ids.length > 1) return { told: [typingWords[language].notHere(typed)] };
  return { kind: 'change', question: picked.ids[0]! };
}

function replyToFound({ answers, canGoBack }: FoundStep, typed: string, language: Language): Found {
  if (typed === '') return { kind: 'keep', kept: answers };
  if (typed === '0') return { kind: 'keep', kept: [] };
  if (typed === 'f') return { kind: 'finish' };
  if (typed === 'b' && canGoBack) return { kind: 'back' };
  const picked = pick(
    typed,
    answers.map((_, i) => ({ id: String(i + 1) })),
  );
  if ('not' in picked) return { told: [typingWords[language].notThat(picked.not, answers.length)] };
  return { kind: 'keep', kept: answers.filter((_, i) => picked.ids.includes(String(i + 1))) };
}

function replyToPriorities({ answers, most }: PrioritiesStep, typed: string, language: Language): Found {
  if (typed === 'b') return { kind: 'back' };
  if (typed === '')
    return { kind: 'priorities', questions: answers.filter((a) => a.priority).map((a) => a.question.id) };
  if (typed === '0') return { kind: 'priorities', questions: [] };
  const picked = pick(typed, answers.map(asShown));
  if ('not' in picked) return { told: [typingWords[language].notThat(picked.not, answers.length)] };
  if (picked.ids.length > most) return { told: [interviewWords[language].tooMany(most)] };
  return { kind: 'priorities', questions: picked.ids };
}

/** A question by its id, or by the sentence that the list shows of it. */
const asShown = ({ question }: PrioritiesStep['answers'][number]): Named => ({ id: question.id, label: question.asks });

/** Numbers of the list, or names as `--set` takes them, separated by commas or spaces; a name may have spaces of its own. */
function pick(typed: string, known: readonly Named[]): { readonly ids: readonly string[] } | { readonly not: string } {
  const whole = nameOf(typed);
  if (whole !== undefined) return { ids: [whole] };
  const found = new Set<string>();
  for (const word of typed
    .split(/[,、]/)
    .map((between) => between.trim())
    .flatMap((between) => (nameOf(between) === undefined ? between.split(/\s/) : [between]))) {
    if (word === '') continue;
    const id = nameOf(word);
    if (id === undefined) return { not: word };
    found.add(id);
  }
  return found.size === 0 ? { not: typed } : { ids: [...found] };

  function nameOf(word: string): string | undefined {
    return /^\d+$/.test(word) ? known[Number(word) - 1]?.id : meantName(word, known);
  }
}
