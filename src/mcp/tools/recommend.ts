import type { Decision } from '../../decision/decide.ts';
import { decide } from '../../decision/decide.ts';
import { firmness } from '../../decision/firmness/firmness.ts';
import { usual } from '../../decision/firmness/usual.ts';
import { toRecommendation } from '../../report/formats/json/to-recommendation.ts';
import type { FoundInCode } from '../../report/outline/found/found-in-code.ts';
import { outlineOf } from '../../report/outline/outline.ts';
import { commandLine } from '../../report/questions/command-line.ts';
import { recordedFinds } from '../../report/record/recorded-finds.ts';
import { findingText } from '../../report/words/findings.ts';
import { askOpen } from '../asking/ask-open.ts';
import { toldQuestion } from '../asking/told-question.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { basisOf } from '../input/basis-of.ts';
import type { Basis } from '../ports.ts';
import type { CallContext, Tool } from '../tool.ts';
import { codeBelow } from './scan/code-below.ts';

/** So many open questions are told with a result. */
const mostNext = 3;
const mostReasons = 6;

export const recommend: Tool = {
  name: 'recommend',
  description:
    'Who is first for these answers, how firm that is, and why, with statement ids to cite. Answer what is known, leave out the rest.',
  takes: {
    knowledge: argumentSchemas.knowledge,
    answers: argumentSchemas.answers,
    priorities: { type: 'array', items: { type: 'string' }, description: 'questions that count double, 3 at most' },
    scan: { type: 'string', description: 'folder whose code answers what it can; answers win' },
    ask: { type: 'boolean', description: 'ask the user what is open' },
    detail: { enum: ['short', 'full', 'record'], description: 'record: also the file to keep for check_decision' },
    lang: argumentSchemas.lang,
  },
  needs: [],
  gives: {
    type: 'object',
    properties: {
      verdict: { enum: ['clear', 'likely', 'open', 'close', 'tie', 'none-eligible'] },
      headline: { type: 'string' },
      decided: { type: 'boolean' },
      ranking: { type: 'array' },
      reasons: { type: 'array' },
      excluded: { type: 'array' },
      nextQuestions: { type: 'array' },
      asked: { enum: ['answered', 'declined', 'unavailable'] },
      full: { type: 'object' },
      record: { type: 'string' },
    },
    required: ['verdict', 'headline', 'decided', 'ranking', 'reasons', 'excluded', 'nextQuestions'],
  },
  async run(given, context) {
    const { ports, language } = context;
    const basis = await basisOf(given, ports);
    const code = codeBelow(given.text('scan'), basis.knowledge, ports, language);
    const asking = askOpen(given, code.answers, basis, context);
    if ('ask' in asking) return asking;
    const decision = decide(basis.model, asking.given);
    const told = shortResult(decision, code.told, basis, context);
    const { detail = 'short' } = { detail: given.text('detail') };
    return {
      result: {
        ...told.short,
        nextQuestions: asking.open.slice(0, mostNext).map((q) => toldQuestion(basis.knowledge, q, language, false)),
        ...(asking.asked === undefined ? {} : { asked: asking.asked }),
        ...(detail === 'full' ? { full: told.full } : {}),
        ...(detail === 'record' ? { record: await recordOf(decision, code.told, basis, context) } : {}),
      },
    };
  },
};

function shortResult(
  decision: Decision,
  found: readonly FoundInCode[],
  { knowledge, named }: Basis & { readonly named: string },
  { ports, language }: CallContext,
) {
  const extras = {
    seed: usual.seed,
    skipped: [],
    found,
    secondOpinion: ports.secondOpinion(decision, knowledge),
    beside: ports.beside(decision, knowledge),
    firmness: firmness(decision, usual.seed),
  };
  const full = toRecommendation(decision, knowledge, language, extras);
  const { verdict } = outlineOf(decision, knowledge, language, extras);
  return {
    full,
    short: {
      knowledge: full.knowledge,
      verdict: full.verdict,
      headline: findingText(verdict.headline, language),
      decided: full.decided,
      firmness: full.firmness,
      margin: full.margin,
      ranking: full.ranking.map(({ framework, name, rank, score, scoreLow, scoreHigh }) => ({
        ...{ framework, name, rank, score, scoreLow, scoreHigh },
      })),
      excluded: full.excluded.map(({ framework, criterion, because }) => ({ framework, criterion, because })),
      reasons: full.reasons
        .filter(({ criterion }) => criterion !== null)
        .slice(0, mostReasons)
        .map(({ text, framework, advantage, evidence }) => ({ text, framework, advantage, evidence })),
      answers: full.answers,
      ...(found.length === 0 ? {} : { found: full.found.map(({ taken, text }) => ({ taken, text })) }),
      command: commandLine(named, decision.given, '--no-input'),
    },
  };
}

async function recordOf(
  decision: Decision,
  found: readonly FoundInCode[],
  { knowledge, named }: Basis & { readonly named: string },
  { ports, language }: CallContext,
): Promise<string> {
  const [{ toRecord }, { recordText }] = await Promise.all([
    import('../../report/record/record.ts'),
    import('../../report/record/record-text.ts'),
  ]);
  const record = toRecord(decision, knowledge, ports.today());
  const decided = found.length === 0 ? record.decision : { ...record.decision, found: recordedFinds(found, decision) };
  return recordText({ ...record, knowledge: named, decision: decided }, language);
}
