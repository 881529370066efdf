const probes = 9;
const mask64 = (1n << 64n) - 1n;

/** The order in which CPython's hash table holds ints that were added one after the other. */
export function tableOrder(items: readonly number[]): number[] {
  let table: (number | undefined)[] = new Array<number | undefined>(8).fill(undefined);
  let filled = 0;
  for (const item of items) {
    place(table, item);
    filled++;
    if (filled * 5 < (table.length - 1) * 3) continue;
    const next = new Array<number | undefined>(sizeFor(filled > 50_000 ? filled * 2 : filled * 4)).fill(
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

/** The hash of an int within the safe range is the int itself, but that of -1 is -2. */
const hashOf = (item: number): bigint =>
  BigInt.asUintN(64, BigInt(item === -1 ? -2 : item) % ((1n << 61n) - 1n));

function place(table: (number | undefined)[], item: number): void {
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
