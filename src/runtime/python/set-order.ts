import type { Int } from "./types.js";

const probes = 9;
const mask64 = (1n << 64n) - 1n;

/** The order in which CPython's hash table holds ints that were added one after the other. */
export function tableOrder(items: readonly Int[]): Int[] {
  let table: (Int | undefined)[] = new Array<Int | undefined>(8).fill(undefined);
  let filled = 0;
  for (const item of items) {
    place(table, item);
    filled++;
    if (filled * 5 < (table.length - 1) * 3) continue;
    const next = new Array<Int | undefined>(sizeFor(filled > 50_000 ? filled * 2 : filled * 4)).fill(
      undefined,
    );
    for (const each of table) if (each !== undefined) place(next, each);
    table = next;
  }
  return table.filter((each) => each !== undefined);
}

/** The least power of two above a number. */
function sizeFor(least: number): number {
  let size = 8;
  while (size <= least) size *= 2;
  return size;
}

/** The hash of an int is what a prime leaves of it, but that of -1 is -2. */
function hashOf(item: Int): bigint {
  const rest = BigInt(item) % ((1n << 61n) - 1n);
  return BigInt.asUintN(64, rest === -1n ? -2n : rest);
}

function place(table: (Int | undefined)[], item: Int): void {
  const mask = table.length - 1;
  const hash = hashOf(item);
  let perturb = hash;
  let at = Number(hash & BigInt(mask));
  for (;;) {
    const last = at + probes <= mask ? at + probes : at;
    for (let i = at; i <= last; i++) {
      if (table[i] === undefined) {
        table[i] = item;
        return;
      }
    }
    perturb >>= 5n;
    at = Number((BigInt(at) * 5n + 1n + perturb) & mask64 & BigInt(mask));
  }
}
