import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Assessment,
  Beside,
  Criterion,
  Framework,
  Hint,
  Importance,
  Knowledge,
  Question,
  Signal,
  Since,
  SourceDocument,
  Statement,
} from '../../src/knowledge/knowledge.ts';
import type * as schema from '../../src/knowledge/schema.ts';
import type { SameShape } from '../same-shape.ts';

type File<S extends z.ZodMiniType> = z.infer<S>;

describe('what is known of a base', () => {
  it('is what its files hold, both ways; the compiler says where it is not', () => {
    const same: {
      criterion: SameShape<Criterion, File<typeof schema.criterionFile> & { id: string }>;
      question: SameShape<Question, File<typeof schema.question>>;
      importance: SameShape<Importance, File<typeof schema.importance>>;
      hint: SameShape<Hint, File<typeof schema.hintsFile>[number]>;
      since: SameShape<Since, File<typeof schema.sinceFile>>;
      beside: SameShape<Beside, File<typeof schema.besideFile>>;
      signal: SameShape<Signal, File<typeof schema.signal>>;
      document: SameShape<SourceDocument, File<typeof schema.knowledgeFile>['documents'][number]>;
      // what was written is kept apart where the base is told in another language
      statement: SameShape<Omit<Statement, 'written'>, File<typeof schema.statement> & { about: string }>;
      framework: SameShape<
        Omit<Framework, 'id' | 'assessments'>,
        Omit<File<typeof schema.frameworkFile>, 'statements' | 'assessments'>
      >;
      // `unknown` is no level, and has no evidence
      assessment: SameShape<
        Omit<Assessment, 'number'>,
        Omit<Extract<File<typeof schema.assessment>, { evidence: unknown; level: unknown }>, 'level'> & {
          level: string | null;
        }
      >;
      // its order of the frameworks is the order of the list
      knowledge: SameShape<
        Omit<
          Knowledge,
          | 'id'
          | 'hash'
          | 'languages'
          | 'alternatives'
          | 'close'
          | 'questions'
          | 'criteria'
          | 'frameworks'
          | 'statements'
          | 'hints'
          | 'former'
          | 'since'
          | 'beside'
          | 'signals'
          | 'extends'
          | 'rules'
        >,
        Omit<
          File<typeof schema.knowledgeFile>,
          'id' | 'languages' | 'alternatives' | 'close' | 'frameworks' | 'extends' | 'rules'
        >
      >;
      close: SameShape<NonNullable<Knowledge['close']>, NonNullable<File<typeof schema.knowledgeFile>['close']>>;
    } = {
      criterion: true,
      question: true,
      importance: true,
      hint: true,
      since: true,
      beside: true,
      signal: true,
      document: true,
      statement: true,
      framework: true,
      assessment: true,
      knowledge: true,
      close: true,
    };
    expect(Object.values(same)).not.toContain(false);
  });

  it('would be noticed to differ by one key, one optional key, or one word, on either side', () => {
    type A = { readonly a: string; readonly list: readonly { readonly b?: number }[]; readonly pair: readonly [1, 2] };
    const same: SameShape<A, { a: string; list: { b?: number }[]; pair: [1, 2] }> = true;
    const differ: {
      more: SameShape<A, A & { c: string }>;
      less: SameShape<A & { c: string }, A>;
      optional: SameShape<A, A & { c?: string }>;
      optionalLess: SameShape<A & { c?: string }, A>;
      deep: SameShape<A, Omit<A, 'list'> & { list: { b?: number; c?: string }[] }>;
      needed: SameShape<A, Omit<A, 'list'> & { list: { b: number }[] }>;
      word: SameShape<'a' | 'b', 'a' | 'b' | 'c'>;
    } = { more: false, less: false, optional: false, optionalLess: false, deep: false, needed: false, word: false };
    expect([same, ...Object.values(differ)]).toEqual([true, ...Array(7).fill(false)]);
  });
});
