import { describe, expect, it } from 'vitest';
import { type Given, readStart } from '../../../../src/commands/knowledge/init/read-start.ts';
import { UserError } from '../../../../src/errors/user-error.ts';

const read = (given: Given, folder = '/tmp/brokers') => readStart(folder, given, '2026-11-23');
function problemsOf(given: Given, folder?: string) {
  try {
    read(given, folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ code, args }) => ({ code, ...args }) as Record<string, unknown>);
  }
  return [];
}
const whole: Given = { title: ['Brokers'], called: ['broker,brokers'], alternatives: ['Kafka', 'Rabbit MQ'] };

describe('a base of one’s own begins with', () => {
  it('what was given, in English where no language is named', () => {
    expect(read(whole)).toEqual({
      id: 'brokers',
      languages: ['en'],
      title: { en: 'Brokers' },
      called: { en: ['broker', 'brokers'] },
      alternatives: [
        { id: 'kafka', name: 'Kafka' },
        { id: 'rabbit-mq', name: 'Rabbit MQ' },
      ],
      today: '2026-11-23',
    });
    const { title: _, ...untitled } = whole;
    expect(read({ ...untitled, title: [' a = b '] }).title).toEqual({ en: 'a = b' });
  });

  it('the languages of its texts, or those that are named', () => {
    const texts = { title: ['ja= 仲介 ', 'pt-BR=Corretores'], called: ['ja=仲介、仲介者', 'pt-BR=corretor'] };
    expect(read({ ...whole, ...texts })).toMatchObject({
      languages: ['ja', 'pt-BR'],
      title: { ja: '仲介', 'pt-BR': 'Corretores' },
      called: { ja: ['仲介', '仲介者'], 'pt-BR': ['corretor', 'corretor'] },
    });
    expect(read({ ...whole, languages: ['ja'], title: ['de=x'], called: [] })).toMatchObject({
      languages: ['ja'],
      title: { ja: 'de=x' },
      called: undefined,
    });
  });

  it('ids of its own, and no alternative twice', () => {
    const alternatives = ['Kafka', 'k2=Kafka 2', '', 'kafka', 'MQ'];
    expect(read({ ...whole, id: 'own', alternatives })).toMatchObject({
      id: 'own',
      alternatives: [
        { id: 'kafka', name: 'Kafka' },
        { id: 'k2', name: 'Kafka 2' },
        { id: 'mq', name: 'MQ' },
      ],
    });
  });

  it.each([
    [{ languages: ['e'] }, '--languages', '"e"', 'language'],
    [{ languages: ['EN'] }, '--languages', '"EN"', 'language'],
    [{ languages: ['en-'] }, '--languages', '"en-"', 'language'],
    [{ languages: ['1en'] }, '--languages', '"1en"', 'language'],
    [{ languages: ['engl'] }, '--languages', '"engl"', 'language'],
    [{ id: 'My Base' }, '--id', '"My Base"', 'id'],
    [{ id: '-a' }, '--id', '"-a"', 'id'],
    [{ id: 'a-' }, '--id', '"a-"', 'id'],
    [{ alternatives: ['Kafka', '日本', 'MQ'] }, '--alternatives', '"日本"', 'id-and-name'],
  ] as const)('and says what is no name: %j', (given, path, shown, expected) => {
    expect(problemsOf({ ...whole, ...given })).toContainEqual({
      ...{ code: 'SHAPE', path, found: { kind: 'text', shown }, issue: 'format', expected },
    });
  });

  it('and says at once all that is missing, with a call that has it', () => {
    expect(problemsOf({})).toEqual([
      {
        code: 'START_INCOMPLETE',
        needs: ['title', 'alternatives'],
        missing: ['--title ...', '--alternatives ...,...'],
        example: 'fw-advisor knowledge init /tmp/brokers --title "Message brokers" --alternatives Kafka,RabbitMQ',
      },
    ]);
    const [lacking] = problemsOf({ languages: ['en', 'ja'], called: ['en=broker'], alternatives: ['A', 'a'] });
    expect(lacking).toMatchObject({
      needs: ['title', 'called', 'alternatives'],
      missing: ['--title en=...', '--title ja=...', '--called ja=...,...', '--alternatives ...,...'],
    });
    expect(lacking!.example).toMatch(/--languages en,ja --title .* --called en=broker,brokers .* --alternatives /);
    expect(problemsOf({ ...whole, called: [] })).toEqual([]);
    expect(problemsOf(whole, '/tmp/日本')).toMatchObject([{ path: '--id' }]);
  });
});
