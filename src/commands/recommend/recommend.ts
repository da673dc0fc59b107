import { type Decision, decide } from '../../decision/decide.ts';
import { firmness } from '../../decision/firmness/firmness.ts';
import type { GivenAnswers, Model } from '../../decision/model.ts';
import { scaleImportance } from '../../decision/weighing/scale-importance.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import { rendererOf } from '../../report/formats/formats.ts';
import type { FoundInCode } from '../../report/outline/found/found-in-code.ts';
import { askedBase } from '../base/asked-base.ts';
import { baseOfAnswers } from '../base/base-of-answers.ts';
import { findBase } from '../base/find-base.ts';
import { namedBase } from '../base/named-base.ts';
import { type Told, tell } from '../base/tell.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { isPlain } from '../call/is-plain.ts';
import { layoutFor } from '../call/layout-for.ts';
import { mayAsk } from '../call/may-ask.ts';
import { scannedBase } from '../scan/scanned-base.ts';
import type { FoundAnswers } from './answers/find-answers.ts';
import { givenAnswers } from './answers/given-answers.ts';
import { hasAnswers, readGiven } from './answers/read-given.ts';
import { withFound } from './answers/with-found.ts';
import { beside } from './beside.ts';
import { detailOf } from './detail-of.ts';
import { asksNothing, type Gate, gateNotes, readGate } from './gate.ts';
import type { Chosen } from './interview/choose-base.ts';
import { readFramework } from './read-framework.ts';
import type { RecommendCall } from './recommend-spec.ts';
import { secondOpinion } from './second-opinion.ts';

export async function run(call: RecommendCall, world: World, language: Language): Promise<Outcome> {
  const source = await givenAnswers(call, world);
  const asked =
    call.options.knowledge ??
    baseOfAnswers(source, askedBase(undefined, world.env)) ??
    (call.options.scan === undefined ? undefined : scannedBase);
  if (asked !== undefined || source !== undefined || hasAnswers(call.options) || !mayAsk(call, world))
    return recommendFrom(asked, source, call, world);
  // somebody is there to say by which; answers without a base mean the same here as in a script
  const { chooseBase } = await import('./interview/choose-base.ts');
  return chooseBase(call, world, language, (base, chosen) => recommendFrom(base, undefined, call, world, chosen));
}

/** The recommendation by a base; `chosen` where somebody chose it just now. */
async function recommendFrom(
  asked: string | undefined,
  source: AnswerText | undefined,
  typedCall: RecommendCall,
  world: World,
  chosen?: Chosen,
): Promise<Outcome> {
  // whatever is said later of the base says how it was found
  const call = { ...typedCall, options: { ...typedCall.options, knowledge: asked } };
  const { options } = call;
  const { knowledge: found, model } = await findBase(asked);
  const told = await tell(found, asked, call, world);
  const { knowledge, language } = told;
  const named = namedBase(asked ?? knowledge.id, world.env);
  const gate = readGate(options, knowledge);
  const whyNot = readFramework(options.whyNot, '--why-not', knowledge);
  const { seed } = options;
  const inCode =
    options.scan === undefined
      ? nothingFound
      : await (await import('./answers/find-answers.ts')).findAnswers(options.scan, knowledge, world, language);
  const said = await readGiven(source, options, knowledge, inCode.answers);
  const given = withFound(said, inCode.answers, knowledge);
  const colorless = world.env.TERM === 'dumb' ? undefined : false;
  // who is asked on plain lines gets the result so too
  const shown = isPlain(call, world)
    ? { ...call, options: { ...options, color: options.color ?? colorless, ascii: options.ascii ?? true } }
    : call;
  const result = (of: GivenAnswers, skipped: readonly string[]) =>
    resultOf(of, skipped, { ...told, call: shown, world, model, named, gate, whyNot, seed, found: inCode });
  // a gate is a question to the answers that there are, and a record is of an interview that had its end
  const asks = mayAsk(call, world) && (given === undefined || (asksNothing(gate) && given.recorded !== true));
  if (asks) {
    const { recommendByInterview } = await import('./interview/recommend-by-interview.ts');
    return recommendByInterview(
      {
        knowledge,
        model: scaleImportance(model, given?.matters),
        named,
        given: given ?? noAnswers,
        found: inCode.told(language).filter(({ question }) => !Object.hasOwn(said?.answers ?? {}, question)),
      },
      call,
      world,
      language,
      chosen,
      result,
    );
  }
  if (given === undefined) {
    const { missingAnswers } = await import('./answers/missing-answers.ts');
    throw missingAnswers(knowledge, named);
  }
  return result(given, []);
}

const noAnswers: GivenAnswers = { answers: {}, priorities: [] };
const nothingFound: FoundAnswers = { answers: {}, told: () => [] };

interface Setting extends Told {
  readonly call: RecommendCall;
  readonly world: World;
  readonly model: Model;
  /** The base that a command has to name to be about it. */
  readonly named: string | undefined;
  readonly gate: Gate;
  readonly whyNot: string | undefined;
  readonly seed: number;
  readonly found: FoundAnswers;
}

/** From answers to what is printed. `skipped` are questions that an interview left out. */
async function resultOf(
  given: GivenAnswers,
  skipped: readonly string[],
  { call, world, language, machine, knowledge, model, named, gate, whyNot, seed, found }: Setting,
): Promise<Outcome> {
  const { options } = call;
  const decision = decide(model, given, options.certainty);
  const exitCode = decision.ranking.length === 0 ? 1 : 0;
  const missed = gateNotes(gate, decision, knowledge, language);
  const renderer = rendererOf(options.format);
  const spoken = renderer.reader === 'program' ? machine : language;
  const told = found.told(spoken);
  const rendered = await renderer.render({
    decision,
    knowledge,
    language: spoken,
    firmness: firmness(decision, seed),
    secondOpinion: secondOpinion(decision, knowledge),
    beside: beside(decision, knowledge),
    found: told,
    seed,
    skipped,
    detail: detailOf(call, world),
    saved: options.save !== undefined,
    whyNot,
    bom: options.bom === true,
    today: () => options.today ?? world.today(),
    asked: named,
    layout: async () => ({ ...(await layoutFor(world.stdout, call, world)), aloud: isPlain(call, world) }),
  });
  const code = missed === '' ? exitCode : 1;
  if ('slug' in rendered) {
    const [{ deliverDecisionRecord }, textFor] = await Promise.all([
      import('./deliver-decision-record.ts'),
      recordFor(decision, knowledge, told, call, world, language),
    ]);
    const { deciders, supersedes, save } = options;
    const delivery = { exitCode: code, notes: missed, language, deciders, supersedes, record: { textFor, save } };
    return deliverDecisionRecord(rendered, call, world, delivery);
  }
  if (options.save === undefined) return deliver(rendered.text, call, world, code, missed);
  const textFor = await recordFor(decision, knowledge, told, call, world, language);
  const record = { file: options.save, text: textFor(options.save), as: 'record' } as const;
  return deliver(rendered.text, call, world, code, missed, undefined, [record]);
}

/** The record of the decision, for `check`: its text for the file that it goes to. */
async function recordFor(
  decision: Decision,
  knowledge: Knowledge,
  found: readonly FoundInCode[],
  { options }: RecommendCall,
  world: World,
  language: Language,
): Promise<(file: string) => string> {
  const [{ toRecord }, { recordedFinds }, { recordText }, { baseNameIn }] = await Promise.all([
    import('../../report/record/record.ts'),
    import('../../report/record/recorded-finds.ts'),
    import('../../report/record/record-text.ts'),
    import('../base/base-name-in.ts'),
  ]);
  const record = toRecord(decision, knowledge, options.today ?? world.today());
  const { deciders } = options;
  const decided = {
    ...record.decision,
    ...(deciders === undefined ? {} : { deciders: [...deciders] }),
    ...(found.length === 0 ? {} : { found: recordedFinds(found, decision) }),
  };
  return (file) =>
    recordText(
      { ...record, knowledge: baseNameIn(file, options.knowledge ?? knowledge.id), decision: decided },
      language,
    );
}
