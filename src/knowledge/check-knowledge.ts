import type { Problem } from '../errors/problem.ts';
import type { AuthoredBase } from './authored-base.ts';
import type { InspectOptions } from './reading/inspect-options.ts';
import { addedOptionsHaveAQuestion } from './rules/added-options-have-a-question.ts';
import { anotherBaseCanBeAsked } from './rules/another-base-can-be-asked.ts';
import { assumptionsCanBeDenied } from './rules/assumptions-can-be-denied.ts';
import { belongingIsSimple } from './rules/belonging-is-simple.ts';
import { coreIsShort } from './rules/core-is-short.ts';
import { criteriaAreReachable } from './rules/criteria-are-reachable.ts';
import { criteriaHaveOneOwner } from './rules/criteria-have-one-owner.ts';
import { everythingIsAssessed } from './rules/everything-is-assessed.ts';
import { evidenceIsItsOwn } from './rules/evidence-is-its-own.ts';
import { formerAnswersAreMended } from './rules/former-answers-are-mended.ts';
import { frameworksAreTreatedAlike } from './rules/frameworks-are-treated-alike.ts';
import { hintsHaveACondition } from './rules/hints-have-a-condition.ts';
import { houseRulesCanBeKept } from './rules/house-rules-can-be-kept.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { measuresAreNumbers } from './rules/measures-are-numbers.ts';
import { nothingCountsTwice } from './rules/nothing-counts-twice.ts';
import { onlyTheProfileAssumes } from './rules/only-the-profile-assumes.ts';
import { optionsChangeSomething } from './rules/options-change-something.ts';
import { orderIsComplete } from './rules/order-is-complete.ts';
import { profileIsOne } from './rules/profile-is-one.ts';
import { questionsChangeSomething } from './rules/questions-change-something.ts';
import { questionsLeaveAnswersFilesTheirWords } from './rules/questions-leave-answers-files-their-words.ts';
import { referencesExist } from './rules/references-exist.ts';
import type { Rule } from './rules/rule.ts';
import { scalesAreAnchored } from './rules/scales-are-anchored.ts';
import { sentencesDiffer } from './rules/sentences-differ.ts';
import { signalsAreSound } from './rules/signals-are-sound.ts';
import { signalsNeverBind } from './rules/signals-never-bind.ts';
import { somebodyIsKnown } from './rules/somebody-is-known.ts';
import { sourcesArePinned } from './rules/sources-are-pinned.ts';
import { statementsAreNamedAfterTheirFile } from './rules/statements-are-named-after-their-file.ts';
import { statementsAreUsed } from './rules/statements-are-used.ts';
import { verdictsHaveEvidence } from './rules/verdicts-have-evidence.ts';

/** The rules across files, in the order in which their problems are told. */
export const rules: readonly Rule[] = [
  idsAreUnique,
  questionsLeaveAnswersFilesTheirWords,
  addedOptionsHaveAQuestion,
  referencesExist,
  orderIsComplete,
  houseRulesCanBeKept,
  scalesAreAnchored,
  measuresAreNumbers,
  everythingIsAssessed,
  somebodyIsKnown,
  frameworksAreTreatedAlike,
  evidenceIsItsOwn,
  criteriaAreReachable,
  criteriaHaveOneOwner,
  profileIsOne,
  onlyTheProfileAssumes,
  assumptionsCanBeDenied,
  optionsChangeSomething,
  questionsChangeSomething,
  hintsHaveACondition,
  belongingIsSimple,
  formerAnswersAreMended,
  anotherBaseCanBeAsked,
  signalsAreSound,
  signalsNeverBind,
  coreIsShort,
  statementsAreUsed,
  statementsAreNamedAfterTheirFile,
  sentencesDiffer,
  nothingCountsTwice,
  sourcesArePinned,
  verdictsHaveEvidence,
];

/** Every problem that the rules find in a base. */
export function checkKnowledge(base: AuthoredBase, options: InspectOptions = {}): Problem[] {
  return rules
    .filter((rule) => rule.needs.every((kind) => !base.broken.has(kind)))
    .flatMap((rule) => rule.check(base, options));
}
