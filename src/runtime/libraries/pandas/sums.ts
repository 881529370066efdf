/** The sum that NumPy computes: eight partial sums, and halves of long arrays, so that the last digits are the same. */
export function pairwiseSum(values: readonly number[]): number {
  return summed(values, 0, values.length);
}

const blockSize = 128;

function summed(values: readonly number[], from: number, count: number): number {
  if (count < 8) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += values[from + i]!;
    return sum;
  }
  if (count > blockSize) {
    const half = Math.floor(count / 2) - (Math.floor(count / 2) % 8);
    return summed(values, from, half) + summed(values, from + half, count - half);
  }
  const parts = values.slice(from, from + 8);
  const even = count - (count % 8);
  for (let i = 8; i < even; i += 8) for (let j = 0; j < 8; j++) parts[j]! += values[from + i + j]!;
  const [a, b, c, d, e, f, g, h] = parts as [number, number, number, number, number, number, number, number];
  let sum = a + b + (c + d) + (e + f + (g + h));
  for (let i = even; i < count; i++) sum += values[from + i]!;
  return sum;
}
