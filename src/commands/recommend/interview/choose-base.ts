import { loadBaseList } from '../../../knowledge/load-shipped.ts';
import type { Language } from '../../../language/language.ts';
import type { LeaveCause } from '../../../questionnaire/interview/step.ts';
import { asOfText } from '../../../report/words/words.ts';
import type { Outcome, World } from '../../call/command.ts';
import type { RecommendCall } from '../recommend-spec.ts';
import { howToGoOn } from './how-to-go-on.ts';
import { leave } from './leave.ts';
import { openScreen, type Screen } from './open-screen.ts';

/** The base that somebody chose at the terminal. */
export interface Chosen {
  /** On which it was chosen, and the interview goes on. */
  readonly screen: Screen;
  /** Has it chosen otherwise. */
  readonly again: () => Promise<Outcome>;
}

/**
 * Asks by which base somebody who named none wants to be advised, the default one under the cursor, and goes on with it.
 * Only the list of the bases is read before.
 */
export async function chooseBase(
  call: RecommendCall,
  world: World,
  language: Language,
  goOn: (base: string, chosen: Chosen) => Promise<Outcome>,
): Promise<Outcome> {
  const bases = loadBaseList().map(({ id, title, about, asOf }) => ({
    id,
    name: `${title[language]} (${asOfText(asOf, language)})`,
    about: about[language],
  }));
  const screen = await openScreen(call, world, language);
  let first = bases[0]!.id;
  const told = (cause?: LeaveCause) =>
    howToGoOn({ answers: {}, priorities: [] }, undefined, call, language, screen.save, cause);
  const choose = async (): Promise<Outcome> => {
    screen.onInterrupt(told);
    const reply = await screen.asker.ask({ kind: 'base', bases, first });
    if (reply.kind === 'leave') return leave(screen, reply.cause, told);
    if (reply.kind === 'base') first = reply.base;
    return goOn(first, { screen, again: choose });
  };
  try {
    return await choose();
  } finally {
    await screen.close();
  }
}
