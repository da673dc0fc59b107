import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jsonSchemaOf } from '../../src/commands/knowledge/schema/json-schema-of.ts';
import { schemaWithIds } from '../../src/commands/knowledge/schema/schema-with-ids.ts';
import { runProgram } from '../run-program.ts';

const schemaOf = (kind: string, base: string) =>
  JSON.parse(runProgram(['knowledge', 'schema', kind, '--knowledge', base]).stdout);
const forms = (assessment: { anyOf: { properties: Record<string, { enum?: string[]; const?: string }> }[] }) =>
  assessment.anyOf.map(
    ({ properties }) => properties.level?.const ?? properties.level?.enum ?? Object.keys(properties)[0],
  );

describe('knowledge schema --knowledge', () => {
  it('offers the criteria of the base in a framework, each with its levels or its number', () => {
    const { $id, properties } = schemaOf('framework', 'examples/brokers');
    const { assessments, overview } = properties;
    expect($id).toBe('urn:fw-advisor:framework:2:brokers');
    expect(Object.keys(assessments.properties).sort()).toEqual(['known-here', 'latency', 'protocols', 'routing']);
    expect(assessments.required).toHaveLength(4);
    expect(assessments.additionalProperties).toBe(false);
    expect(assessments.properties['known-here'].description).toBe('Have our operators run it?');
    expect(forms(assessments.properties['known-here'])).toEqual(['unknown', ['never', 'daily']]);
    expect(forms(assessments.properties.latency)).toEqual(['unknown', 'number']);
    expect(overview.propertyNames).toEqual({ enum: ['model'] });
  });

  it('offers criteria, levels, frameworks and questions in the questions, and in the rules of a house', () => {
    const option = schemaOf('questions', 'article').items.properties.options.items.properties;
    expect(option.importance.propertyNames.enum).toContain('mobile-deployment');
    expect(option.requires.properties['mobile-deployment'].enum).toContain('experimental');
    expect(option.keeps.items.enum).toEqual(['pytorch', 'tensorflow']);
    const [exclude, require] = schemaOf('knowledge', 'current').properties.rules.items.anyOf;
    expect(exclude.properties.exclude.enum).toContain('mlx');
    expect(require.properties.require.properties['windows-gpu'].enum).toContain('current-version');
  });

  it('asks for less of a base that extends another, and offers what both have', () => {
    const { properties, required } = schemaOf('framework', 'examples/house');
    expect(required ?? []).toEqual([]);
    expect(Object.keys(properties.assessments.properties)).toEqual(
      expect.arrayContaining(['known-in-the-teams', 'windows-gpu']),
    );
    expect(properties.assessments.required).toBeUndefined();
  });

  it('is there for a base that is still half written, and refuses what is none', () => {
    const none = runProgram(['knowledge', 'schema', 'framework', '--knowledge', 'curent']);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean "current"') });
    expect(schemaOf('criterion', 'examples/databases').$id).toBe('urn:fw-advisor:criterion:2:databases');
  });

  it('offers nothing where nothing is known yet: an editor would call wrong whatever is not among no names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-half-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'knowledge.yaml'), 'languages: [en]\n');
    for (const kind of ['framework', 'questions', 'hints', 'signals', 'knowledge'] as const) {
      const plain = jsonSchemaOf(kind, 'en', false);
      const $id = `${plain.$id}:${basename(folder)}`;
      expect(schemaWithIds(kind, folder, 'en'), kind).toEqual({ ...plain, $id });
    }
  });
});
