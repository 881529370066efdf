/** Which of the found vectors to take so that they are near the query and not alike: maximal marginal relevance. */

/**
 * Places of the chosen vectors, in the order of their choice.
 *
 * @param weight between 0, as unlike as can be, and 1, as near as can be
 */
export function marginalRelevance(
  query: readonly number[],
  found: readonly (readonly number[])[],
  weight: number,
  count: number,
): number[] {
  const wanted = Math.min(count, found.length);
  if (wanted <= 0) return [];
  // Python keeps the query's numbers in 32 bits.
  const near = found.map((each) => cosine(query.map(Math.fround), each));
  const chosen = [near.indexOf(Math.max(...near))];
  while (chosen.length < wanted) {
    let best = -1;
    let bestScore = -Infinity;
    near.forEach((score, place) => {
      if (chosen.includes(place)) return;
      const alike = Math.max(...chosen.map((other) => cosine(found[place]!, found[other]!)));
      const total = weight * score - (1 - weight) * alike;
      if (total > bestScore) [best, bestScore] = [place, total];
    });
    chosen.push(best);
  }
  return chosen;
}

/** The cosine of the angle between two vectors; 0 where one of them has no length. */
function cosine(left: readonly number[], right: readonly number[]): number {
  let [product, ofLeft, ofRight] = [0, 0, 0];
  left.forEach((value, i) => {
    product += value * right[i]!;
    ofLeft += value * value;
    ofRight += right[i]! * right[i]!;
  });
  const out = product / (Math.sqrt(ofLeft) * Math.sqrt(ofRight));
  return Number.isFinite(out) ? out : 0;
}
