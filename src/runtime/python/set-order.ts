/** The order of sets of ints: CPython's hash table, which programs see when they read or print such a set. */
import type { Int } from "./types.js";

const probes = 9;
const mask64 = (1n << 64n) - 1n;

/** What a removed element leaves until the table is made anew. */
const removed = Symbol("removed");
type Slot = Int | typeof removed | undefined;

/** A hash table of ints as CPython keeps it: what was in it before decides where elements stand. */
export class IntTable {
  #slots: Slot[] = new Array<Slot>(8).fill(undefined);
  /** Slots that are or were in use. */
  #filled = 0;
  #used = 0;
  /** Where the next `pop` begins to look. */
  #finger = 0;

  /** The elements in their order. */
  items(): Int[] {
    return this.#slots.filter((slot): slot is Int => slot !== undefined && slot !== removed);
  }

  /** Adds an element that is not in the table. */
  add(item: Int): void {
    this.#used++;
    if (this.#place(item)) return;
    this.#filled++;
    if (this.#filled * 5 >= (this.#slots.length - 1) * 3) this.#grow();
  }

  remove(item: Int): void {
    const at = this.#slots.indexOf(item);
    if (at < 0) return;
    this.#slots[at] = removed;
    this.#used--;
  }

  /** The element that `pop` takes. */
  first(): Int | undefined {
    const { length } = this.#slots;
    for (let i = 0; i < length; i++) {
      const at = (this.#finger + i) & (length - 1);
      const slot = this.#slots[at];
      if (slot === undefined || slot === removed) continue;
      this.#finger = at + 1;
      return slot;
    }
    return undefined;
  }

  /** Adds the elements of another set's table; `isNew` tells which of them this one does not have. */
  merge(other: IntTable, isNew: (item: Int) => boolean): void {
    if (other === this || other.#used === 0) return;
    if ((this.#filled + other.#used) * 5 >= (this.#slots.length - 1) * 3) {
      this.#resize((this.#used + other.#used) * 2);
    }
    const isEmpty = this.#filled === 0;
    if (isEmpty && this.#slots.length === other.#slots.length && other.#filled === other.#used) {
      this.#slots = [...other.#slots];
      this.#filled = this.#used = other.#used;
    } else if (isEmpty) {
      for (const item of other.items()) this.#place(item);
      this.#filled = this.#used = other.#used;
    } else for (const item of other.items()) if (isNew(item)) this.add(item);
  }

  /** After many elements were removed at once: the table is made anew when a quarter of it is what they left. */
  tidy(): void {
    if (this.#filled - this.#used > Math.floor((this.#slots.length - 1) / 4)) this.#grow();
  }

  #grow(): void {
    this.#resize(this.#used > 50_000 ? this.#used * 2 : this.#used * 4);
  }

  #resize(least: number): void {
    const items = this.items();
    let size = 8;
    while (size <= least) size *= 2;
    this.#slots = new Array<Slot>(size).fill(undefined);
    for (const item of items) this.#place(item);
    this.#filled = this.#used;
  }

  /** Puts an element into the last slot on its way that another one left, else into the first that is free; true for the former. */
  #place(item: Int): boolean {
    let left: number | undefined;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = hashOf(item);
    let perturb = hash;
    let at = Number(hash & BigInt(mask));
    for (;;) {
      const last = at + probes <= mask ? at + probes : at;
      for (let i = at; i <= last; i++) {
        if (slots[i] === removed) left = i;
        if (slots[i] !== undefined) continue;
        slots[left ?? i] = item;
        return left !== undefined;
      }
      perturb >>= 5n;
      at = Number((BigInt(at) * 5n + 1n + perturb) & mask64 & BigInt(mask));
    }
  }
}

/** The hash of an int is what a prime leaves of it, but that of -1 is -2. */
function hashOf(item: Int): bigint {
  const rest = BigInt(item) % ((1n << 61n) - 1n);
  return BigInt.asUintN(64, rest === -1n ? -2n : rest);
}
