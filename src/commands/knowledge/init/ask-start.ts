import { basename, resolve } from 'node:path';
import { idFrom } from '../../../language/id-from.ts';
import type { Language } from '../../../language/language.ts';
import { linesOf } from '../../../questionnaire/answers/lines-of.ts';
import type { World } from '../../call/command.ts';
import { startWords } from '../../words/start.ts';
import type { Given } from './read-start.ts';

/** Asks a person for what was not given; an empty line takes what stands in brackets. Null where the input ends before. */
export async function askStart(folder: string, given: Given, world: World, language: Language): Promise<Given | null> {
  const { ask } = startWords[language];
  const lines = linesOf(world.stdin.stream as NodeJS.ReadStream);
  const one = async (text: string, otherwise = ''): Promise<string> => {
    await world.stderr.write(`${text}${otherwise === '' ? '' : ` [${otherwise}]`}: `);
    const line = await lines.read();
    if (line === null) throw ended;
    return line.normalize('NFC').trim() || otherwise;
  };
  /** Until something is said. */
  const some = async (text: string): Promise<string> => (await one(text)) || some(text);
  const list = (text: string) => text.split(/[,、，]/).map((word) => word.trim());
  try {
    const id = given.id ?? (await one(ask.id, idFrom(basename(resolve(folder)))));
    const languages = given.languages ?? list(await one(ask.languages, language));
    const texts = async (say: (language: string) => string, needed: boolean) => {
      const all: string[] = [];
      for (const tag of languages) {
        const text = needed ? await some(say(tag)) : await one(say(tag));
        if (text !== '') all.push(`${tag}=${text}`);
      }
      return all;
    };
    const title = given.title ?? (await texts(ask.title, true));
    const called = given.called ?? (await texts(ask.called, false));
    const alternatives = given.alternatives ?? list(await some(ask.alternatives));
    return { id, languages, title, called, alternatives };
  } catch (error) {
    if (error === ended) return null;
    throw error;
  } finally {
    lines.close();
  }
}

const ended = new Error('the input has ended');
