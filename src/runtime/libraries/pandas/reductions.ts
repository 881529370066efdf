/** One value of all values of a column. */
import { add, type Dynamic, toFloat } from "../../python/index.js";
import { type Column, isMissing, listOfColumn, notMigrated } from "./column.js";

const isNumeric = ({ dtype }: Column): boolean => dtype === "int64" || dtype === "float64";

const present = (values: readonly Dynamic[]): number[] =>
  values.filter((value) => !isMissing(value)).map(Number);

/** How many values are not missing. */
export const countOf = ({ values }: Column): number => values.filter((value) => !isMissing(value)).length;

/** The sum of what is not missing, as NumPy rounds it. */
export function sumOf({ dtype, values }: Column): Dynamic {
  if (dtype === "float64") return toFloat(pairwiseSum(present(values)));
  if (dtype === "int64") return values.reduce((sum: Dynamic, value) => add(sum, value) as unknown, 0);
  return dtype === "bool" ? values.filter(Boolean).length : notMigrated(`sum of a ${dtype} series`);
}

/** NaN where nothing is present. */
export function meanOf(column: Column): Dynamic {
  const { dtype, values } = column;
  if (!isNumeric(column) && dtype !== "bool") return notMigrated(`mean of a ${dtype} series`);
  const numbers = present(values);
  return numbers.length === 0 ? NaN : toFloat(pairwiseSum(numbers) / numbers.length);
}

/** NaN where nothing is present. */
export function medianOf(column: Column): Dynamic {
  if (!isNumeric(column)) return notMigrated(`median of a ${column.dtype} series`);
  const sorted = present(column.values).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const middle = sorted.length >> 1;
  return toFloat(sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** The first value that no other is better than; NaN where nothing is present. */
export function extremeOf(column: Column, isBetter: (a: Dynamic, b: Dynamic) => Dynamic): Dynamic {
  const values = listOfColumn(column).filter((value) => !isMissing(value));
  if (values.length === 0) return NaN;
  return values.reduce((best: Dynamic, value) => (isBetter(value, best) ? value : best) as unknown);
}

/** The sum that NumPy computes: eight partial sums, and halves of long arrays, so that the last digits are the same. */
function pairwiseSum(values: readonly number[]): number {
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
