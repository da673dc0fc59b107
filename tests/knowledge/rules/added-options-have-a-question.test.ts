import { describe, expect, it } from 'vitest';
import { houseBase } from '../extending/house-base.ts';

describe('added-options-have-a-question', () => {
  const added = (id: string) => `- id: ${id}
  options:
    - {id: sundays, label: {en: On Sundays, ja: 日曜だけ}, importance: {speed: minor}}
`;

  it('allows options for a question of the other base', () => {
    expect(houseBase({ 'questions.yaml': added('hurry') }).problems()).toEqual([]);
  });

  it('refuses them for one that is not there, with the nearest', () => {
    expect(houseBase({ 'questions.yaml': added('hury') }).problems()).toMatchObject([
      {
        code: 'OPTIONS_OF_NOTHING',
        args: { question: 'hury', base: 'bicycles' },
        nearest: 'hurry',
        place: 'questions.yaml:1:3',
      },
    ]);
  });

  it('refuses a question that stands twice', () => {
    const twice = added('hurry') + added('hurry').replace('sundays', 'mondays');
    expect(houseBase({ 'questions.yaml': twice }).problems()).toMatchObject([
      { code: 'DUPLICATE_ID', args: { kind: 'question', id: 'hurry' }, place: 'questions.yaml:4:3' },
    ]);
  });
});
