import { describe, expect, it } from 'vitest';
import { answerScanner } from '../../../src/commands/batch/answer-scanner.ts';
import { readLine } from '../../../src/commands/batch/read-line.ts';
import type { AnswerTable } from '../../../src/decision/weighing/answer-table.ts';
import type { AnswerableQuestion } from '../../../src/questionnaire/answers/answerable-base.ts';
import { fewBase, fewQuestions } from '../../questionnaire/few-questions.ts';

/** A scanner for the base `article`: what it makes of a part of a buffer, by ids; undefined where it leaves it to others. */
function scannerOf(questions: readonly AnswerableQuestion[]) {
  const width = Math.max(...questions.map((q) => q.options.length));
  const answers: AnswerTable = {
    counts: new Uint16Array(questions.length),
    options: new Uint16Array(questions.length * width),
    width,
    factors: new Uint8Array(questions.length),
    priorities: [],
  };
  const scan = answerScanner('article', questions, answers);
  return (buffer: Buffer, from = 0, to = buffer.length) => {
    const line = { idFrom: -1, idTo: -1 };
    if (!scan(buffer, from, to, line)) return undefined;
    const optionsOf = (q: number) => answers.options.subarray(q * width, q * width + answers.counts[q]!);
    return {
      id: buffer.toString('latin1', line.idFrom, line.idTo),
      answers: Object.fromEntries(
        questions.flatMap(({ id, options }, q) =>
          answers.counts[q] === 0 ? [] : [[id, [...optionsOf(q)].map((o) => options[o]!.id)] as const],
        ),
      ),
      priorities: questions.flatMap(({ id }, q) => (answers.factors[q] === 2 ? [id] : [])),
    };
  };
}
const scanned = (text: string) => scannerOf(fewQuestions)(Buffer.from(text, 'latin1'));

describe('the scanner', () => {
  it.each([
    ['{"id":9}', { id: '9' }],
    ['{"id":190,"goal":"research"}', { id: '190', answers: { goal: ['research'] } }],
    ['{"id":"~ !"}', { id: '"~ !"' }],
    ['{"id":""}', { id: '""' }],
    ['\t{\t"goal"\t:\t"research"\t}\t', { answers: { goal: ['research'] } }],
    ['\r{ \r\t"answers" :{ }\r} ', {}],
    ['{"domain":["translation","speech"]}', { answers: { domain: ['speech', 'translation'] } }],
    ['{"domain":["none"],"mobile":"none"}', { answers: { domain: ['none'], mobile: ['none'] } }],
    [
      '{"priorities":["team","goal","mobile"],"answers":{"goal":"research","mobile":"none","team":["enterprise"]}}',
      {
        answers: { goal: ['research'], mobile: ['none'], team: ['enterprise'] },
        priorities: ['goal', 'mobile', 'team'],
      },
    ],
  ])('takes %j', (text, expected) => {
    expect(scanned(text)).toEqual({ id: '', answers: {}, priorities: [], ...expected });
  });

  it('has nothing left of the line before', () => {
    const scan = scannerOf(fewQuestions);
    const full = '{"id":1,"answers":{"domain":["speech","translation"]},"priorities":["domain"]}';
    expect(scan(Buffer.from(full))).toEqual({
      id: '1',
      answers: { domain: ['speech', 'translation'] },
      priorities: ['domain'],
    });
    expect(scan(Buffer.from('{"domain":"none"}'))).toEqual({ id: '', answers: { domain: ['none'] }, priorities: [] });
    expect(scan(Buffer.from('{}'))).toEqual({ id: '', answers: {}, priorities: [] });
  });

  it.each(['', ' ', '\t\r', '}', '"', '9', '\n'])(
    'sees nothing outside its part of the buffer, such as %j',
    (outside) => {
      const scan = scannerOf(fewQuestions);
      const [text, expected] = ['{"id":1}', { id: '1', answers: {}, priorities: [] }];
      const buffer = Buffer.from(outside + text + outside);
      expect(scan(buffer, outside.length, outside.length + text.length)).toEqual(expected);
    },
  );

  it('leaves a line to others that only what stands behind it would complete', () => {
    const scan = scannerOf(fewQuestions);
    const buffer = Buffer.from(
      '{"id":"a","knowledge":"article","answers":{"goal":["research"]},"priorities":["goal"]}',
    );
    for (let to = 0; to < buffer.length; to++) expect(scan(buffer, 0, to)).toBeUndefined();
    expect(scan(buffer)).toEqual({ id: '"a"', answers: { goal: ['research'] }, priorities: ['goal'] });
  });

  it('takes nothing but what is right, whatever is missing from a document', () => {
    const scan = scannerOf(fewQuestions);
    const documents = [
      '{"id":"a\tb","answers":{"goal":"research","domain":["speech","none"]},"priorities":["goal","domain"]}',
      '{"knowledge":"article","answers":{"mobile":["required"],"goal":["production"]},"id":10}',
      '{":":1,"id":2,"goal":"research","domain":["speech","translation","speech"],"goal":"research"}',
    ];
    let taken = 0;
    for (const document of documents)
      for (let from = 0; from < document.length; from++)
        for (let to = from; to <= document.length; to++) {
          const text = document.slice(0, from) + document.slice(to);
          const found = scan(Buffer.from(text));
          if (found === undefined) continue;
          taken++;
          const { id = '', checked, problems } = readLine(fewBase, text);
          expect(problems, text).toEqual([]);
          expect(found, text).toEqual({ id, answers: checked.answers, priorities: [...checked.priorities] });
        }
    expect(taken).toBeGreaterThan(20);
  });

  it.each([
    '{":}',
    '{"id"',
    '{"id":',
    '{"id":"\t}',
    '{"knowledge":',
    '{"answers":',
    '{"answers":}',
    '{"answers":{"}',
    '{"priorities":',
    '{"priorities":}',
    '{"priorities":["}',
    '{"priorities":["]}',
    '{"goal"}',
    '{"goal":"}',
    '{"domain":[}',
    '{"domain":["speech","speech"}',
  ])('leaves %j, which ends too soon, to those who tell what is wrong', (text) => {
    expect(scanned(text)).toBeUndefined();
  });

  it('takes no byte beyond ASCII for a character, though one bit is all that tells them apart', () => {
    const scan = scannerOf(fewQuestions);
    const text = '{"answers":{"goal":"research"}}';
    expect(scan(Buffer.from(text))).toMatchObject({ answers: { goal: ['research'] } });
    for (let at = 0; at < text.length; at++)
      for (let cut = 0; cut < 2; cut++) {
        const buffer = Buffer.from(text.slice(0, at) + text.slice(at + cut));
        buffer[at]! |= 128;
        expect(scan(buffer), buffer.toString('latin1')).toBeUndefined();
      }
  });

  it.each(['id', 'knowledge', 'answers', 'priorities', 'decision'])(
    'leaves every document of a base that asks a question called "%s" to others',
    (id) => {
      const scan = scannerOf([
        { id: 'goal', options: [{ id: 'a' }] },
        { id, options: [{ id: 'a' }] },
      ]);
      expect(scan(Buffer.from('{"goal":"a"}'))).toBeUndefined();
      expect(scan(Buffer.from('{}'))).toBeUndefined();
    },
  );
});
