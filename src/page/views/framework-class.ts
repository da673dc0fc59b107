import type { Knowledge } from '../../knowledge/knowledge.ts';

/** So many colours tell frameworks apart; then they begin again. */
const colours = 8;

/** The class that gives a framework its colour: the same wherever it is drawn, whatever its rank. */
export const frameworkClass = ({ frameworks }: Pick<Knowledge, 'frameworks'>, framework: string): string =>
  `fw-${frameworks.findIndex((f) => f.id === framework) % colours}`;
