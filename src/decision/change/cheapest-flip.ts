/** Changed weights, and how far they are from the stated ones: the sum of the absolute changes (L1). */
export interface Flip {
  readonly weights: number[];
  readonly distance: number;
}

/** The engine's unchecked `smallestFlip`: A leads or ties. */
export function cheapestFlip(
  valuesA: readonly number[],
  valuesB: readonly number[],
  weights: readonly number[],
): Flip | null {
  const advantages = weights.map((_, j) => (valuesA[j] as number) - (valuesB[j] as number));
  const least = Math.min(...advantages);
  if (least >= 0) return null;

  const flipped = [...weights];
  let lead = weights.reduce((sum, weight, j) => sum + weight * (advantages[j] as number), 0);
  let moved = 0;
  // A unit of weight moved from advantage d to the least one costs 2 in L1 and lowers the lead by d - least: the largest
  // d first. Criteria of equal advantage give in proportion and receive equally, so that their order does not matter.
  const levels = [...new Set(advantages)].sort((x, y) => y - x);
  for (const level of levels) {
    const gain = level - least;
    if (lead <= 0 || gain <= 0) break;
    const giving = flipped.reduce((sum, weight, j) => (advantages[j] === level ? sum + weight : sum), 0);
    const part = Math.min(1, lead / (gain * giving));
    for (let j = 0; j < flipped.length; j++) {
      if (advantages[j] === level) flipped[j] = (flipped[j] as number) * (1 - part);
    }
    moved += part * giving;
    // where not all was needed nothing is left, and what rounding leaves moves no more
    lead = part < 1 ? 0 : lead - giving * gain;
  }
  const receivers = advantages.filter((advantage) => advantage === least).length;
  return {
    weights: flipped.map((weight, j) => (advantages[j] === least ? weight + moved / receivers : weight)),
    distance: 2 * moved,
  };
}
