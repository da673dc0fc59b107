/** The score of each alternative, s_a = sum of w_c v_ac (weighted sum model). Unchecked: rows as long as `weights`. */
export function weightedScores(values: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return values.map((row) => {
    let score = 0;
    for (let c = 0; c < weights.length; c++) score += (weights[c] as number) * (row[c] as number);
    return score;
  });
}
