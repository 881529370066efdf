/** Which rows are meant. */
import { type Dynamic, IndexError, iterate, lt, type Slice, ValueError } from "../../python/index.js";
import { type Column, isMissing, listOfColumn } from "./column.js";

/** The rows of a slice of positions. */
export function slicePositions({ start, stop, step }: Slice, length: number): number[] {
  const by = Number(step ?? 1);
  if (by === 0) throw new ValueError("slice step cannot be zero");
  const clamp = (value: Dynamic, otherwise: number): number => {
    if (value === null || value === undefined) return otherwise;
    const at = Number(value) < 0 ? Number(value) + length : Number(value);
    return by > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
  };
  const [from, to] =
    by > 0 ? [clamp(start, 0), clamp(stop, length)] : [clamp(start, length - 1), clamp(stop, -1)];
  const out: number[] = [];
  for (let at = from; by > 0 ? at < to : at > to; at += by) out.push(at);
  return out;
}

/** The rows where a mask is true; undefined for what is no mask. */
export function maskPositions(key: Dynamic, length: number): number[] | undefined {
  const values = [...iterate(key)];
  if (values.length === 0 ? key?.dtype !== "bool" : !values.every((value) => typeof value === "boolean"))
    return undefined;
  if (values.length !== length)
    throw new ValueError(`Item wrong length ${values.length} instead of ${length}.`);
  return values.flatMap((value, i) => (value ? [i] : []));
}

/** The order of rows by several columns; equal ones stay as they are, missing ones come last. */
export function orderOf(columns: readonly Column[], ascending: readonly boolean[]): number[] {
  const keys = columns.map(listOfColumn);
  return (keys[0] ?? [])
    .map((_, i) => i)
    .sort((a, b) => {
      for (const [i, values] of keys.entries()) {
        const [x, y] = [values[a] as unknown, values[b] as unknown];
        const order =
          isMissing(x) || isMissing(y) ? Number(isMissing(x)) - Number(isMissing(y)) : between(x, y);
        if (order !== 0) return isMissing(x) || isMissing(y) || ascending[i] ? order : -order;
      }
      return a - b;
    });
}

const between = (x: Dynamic, y: Dynamic): number => (lt(x, y) ? -1 : lt(y, x) ? 1 : 0);

/** The row at a position, counted from the end where it is negative. */
export function positionOf(key: Dynamic, size: number, otherwise = "single positional indexer is"): number {
  const at = Number(key) < 0 ? Number(key) + size : Number(key);
  if (at < 0 || at >= size) throw new IndexError(`${otherwise} out-of-bounds`);
  return at;
}

/** Positions by a list of them, or a mask. */
export function positionsOf(key: Dynamic, size: number): number[] {
  const mask = maskPositions(key, size);
  return mask ?? [...iterate(key)].map((each) => positionOf(each, size, "positional indexers are"));
}
