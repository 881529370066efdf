/**
 * Tables by number that are never changed: setting gives a new one that shares all but the way to the number. Two that come from one are compared only
 * where they differ.
 */
export interface Table<Value> {
  readonly root: unknown;
  /** Never there: it only tells tables of other values apart. */
  readonly value?: Value;
}

export const emptyTable: Table<never> = { root: undefined };

const bits = 5;
const width = 1 << bits;
/** For a million numbers. */
const levels = 4;

export function get<Value>(table: Table<Value>, n: number): Value | undefined {
  let node = table.root;
  for (let shift = bits * (levels - 1); shift >= 0; shift -= bits) {
    if (node === undefined) return undefined;
    node = (node as readonly unknown[])[(n >> shift) & (width - 1)];
  }
  return node as Value | undefined;
}

/** Setting to undefined takes the entry out. */
export function set<Value>(table: Table<Value>, n: number, value: Value | undefined): Table<Value> {
  const root = put(table.root, n, value, bits * (levels - 1));
  return root === table.root ? table : { root };
}

function put(node: unknown, n: number, value: unknown, shift: number): unknown {
  if (shift < 0) return value;
  const at = (n >> shift) & (width - 1);
  const slots = (node ?? []) as readonly unknown[];
  const slot = put(slots[at], n, value, shift - bits);
  if (slot === slots[at]) return node;
  const copy = slots.slice();
  while (copy.length < at) copy.push(undefined);
  copy[at] = slot;
  return slot !== undefined || copy.some((x) => x !== undefined) ? copy : undefined;
}

/** What `combine` gives for the entries of numbers that both tables have; entries that are one and the same stay. */
export function intersect<Value>(
  a: Table<Value>,
  b: Table<Value>,
  combine: (a: Value, b: Value) => Value | undefined,
): Table<Value> {
  const root = meet(a.root, b.root, combine as (a: unknown, b: unknown) => unknown, levels);
  return root === a.root ? a : { root };
}

function meet(a: unknown, b: unknown, combine: (a: unknown, b: unknown) => unknown, level: number): unknown {
  if (a === b || a === undefined || b === undefined) return a === b ? a : undefined;
  if (level === 0) return combine(a, b);
  const [x, y] = [a as readonly unknown[], b as readonly unknown[]];
  const out: unknown[] = [];
  for (let i = 0; i < Math.min(x.length, y.length); i++) out.push(meet(x[i], y[i], combine, level - 1));
  return out.some((slot) => slot !== undefined) ? out : undefined;
}
