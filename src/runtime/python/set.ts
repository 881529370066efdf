import { pyClass } from "./class-info.js";
import { KeyError, TypeError } from "./exceptions.js";
import { hash } from "./hash.js";
import { isInt } from "./integers.js";
import { isDict } from "./dict-access.js";
import { iterate } from "./iteration.js";
import { len } from "./len.js";
import { isDirectKey, KeyIndex } from "./keys.js";
import { IntTable } from "./set-order.js";
import type { Dynamic, Int } from "./types.js";

class TableIterator implements IterableIterator<unknown> {
  constructor(readonly next: () => IteratorResult<unknown>) {}
  [Symbol.iterator](): this {
    return this;
  }
}
Object.defineProperty(TableIterator.prototype, Symbol.toStringTag, { value: "Set Iterator" });

/** What set and frozenset share: a Set whose elements have Python's equality, in insertion order. */
abstract class BaseSet<T = Dynamic> extends Set<T> {
  #index = new KeyIndex();
  /** The order of ints once somebody asked for it, or once more happened than that ints were added; null where others are in. */
  #table: IntTable | null | undefined;

  constructor(items?: Iterable<T> | null) {
    super();
    this.absorb(items ?? []);
  }

  /** Adds many elements. Those of a set come in the order and the number that CPython's tables know. */
  protected absorb(items: Iterable<T>): void {
    const theirs = items instanceof BaseSet ? items.intTable() : null;
    const mine = theirs && this.intTable();
    if (!mine) {
      for (const item of items) this.include(item);
      return;
    }
    mine.merge(theirs, (item) => !super.has(item as T));
    this.#table = null;
    for (const item of items) this.include(item);
    this.#table = mine;
  }

  /** The order of the elements, where all are ints. */
  protected intTable(): IntTable | null {
    if (this.#table !== undefined) return this.#table;
    if (this.size > 10_000 || this.#index.hasOriginals) return null;
    const items = [...super.values()];
    if (!items.every(isInt)) return null;
    const table = new IntTable();
    for (const item of items) table.add(item as Int);
    return (this.#table = table);
  }

  /** Takes over what another set is, which nobody else has. */
  protected adopt(other: BaseSet<T>): void {
    const items = [...other];
    const table = other.intTable();
    this.empty();
    this.#table = null;
    for (const item of items) this.include(item);
    this.#table = table;
  }

  /** After elements were removed as a difference removes them. */
  protected tidy(): void {
    this.#table?.tidy();
  }

  /** A set that is looked for stands for the frozenset of its elements. */
  #find(item: T, added = false): T | undefined {
    const key = !added && item instanceof PySet ? new FrozenSet(item) : item;
    return this.#index.find(key, (stored) => super.has(stored)) as T | undefined;
  }

  /** Adds an element, for building. */
  protected include(item: T): void {
    if (this.#table && !this.has(item)) {
      if (isInt(item)) this.#table.add(item as Int);
      else this.#table = null;
    }
    if (isDirectKey(item)) super.add(item);
    else if (this.#find(item, true) === undefined) super.add(this.#index.add(item) as T);
  }

  protected exclude(item: T): boolean {
    const stored = this.#find(item);
    if (stored === undefined) return false;
    if (this.#table !== null) this.intTable()?.remove(stored as Int);
    this.#index.remove(stored);
    return super.delete(stored);
  }

  protected empty(): void {
    this.#table = undefined;
    this.#index.clear();
    super.clear();
  }

  override has(item: T): boolean {
    return isDirectKey(item) ? super.has(item) : this.#find(item) !== undefined;
  }

  override values(): SetIterator<T> {
    if (!this.#index.hasOriginals) return this.#inTableOrder() ?? super.values();
    return this.#originals() as unknown as SetIterator<T>;
  }

  /** Sets of ints alone have an order in CPython that programs see; others depend on hashes that differ from run to run. */
  #inTableOrder(): SetIterator<T> | undefined {
    const ordered = this.size < 2 ? undefined : this.intTable()?.items();
    if (ordered === undefined) return undefined;
    let at = 0;
    // Elements that go while the set is read are not given; the size check of `for` sees those that come.
    return new TableIterator(() =>
      at < ordered.length ? { done: false, value: ordered[at++] } : { done: true, value: undefined },
    ) as unknown as SetIterator<T>;
  }

  *#originals(): Generator<T> {
    for (const item of super.values()) yield this.#index.original(item) as T;
  }

  override keys(): SetIterator<T> {
    return this.values();
  }

  override entries(): SetIterator<[T, T]> {
    return Array.from(this.values(), (item): [T, T] => [item, item]).values() as unknown as SetIterator<
      [T, T]
    >;
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.values();
  }

  override forEach(callback: (value: T, key: T, set: Set<T>) => void, thisArg?: unknown): void {
    for (const item of this.values()) callback.call(thisArg, item, item, this);
  }

  protected abstract make(items: Iterable<T>): this;

  union(...others: Dynamic[]): Dynamic {
    const result = this.copied();
    for (const other of others) result.absorb(isSet(other) ? other : iterate(other));
    return result;
  }

  /** The smaller of two sets gives the elements. */
  intersection(...others: Dynamic[]): Dynamic {
    if (others.length === 0) return this.copied();
    let result: BaseSet<T> = this;
    for (const other of others) {
      const [source, holder] = isSet(other) && other.size > result.size ? [result, other] : [other, result];
      result = this.make(Array.from(iterate(source) as Iterable<T>).filter((item) => holder.has(item)));
    }
    return result;
  }

  difference(...others: Dynamic[]): Dynamic {
    const [first, ...rest] = others;
    if (others.length === 0) return this.copied();
    let result: BaseSet<T>;
    if (!(isSet(first) || isDict(first)) || this.size >> 2 > len(first)) {
      result = this.copied();
      result.subtract(first);
    } else {
      const set = asSet(first);
      result = this.make([...this].filter((item) => !set.has(item)));
    }
    for (const other of rest) result.subtract(other);
    return result;
  }

  protected subtract(other: Dynamic): void {
    for (const item of [...iterate(other)]) this.exclude(item as T);
    this.tidy();
  }

  symmetricDifference(other: Dynamic): Dynamic {
    const result = this.make(isSet(other) ? (other as Iterable<T>) : (iterate(other) as Iterable<T>));
    result.toggle(this);
    return result;
  }

  /** Removes the elements of another set that this one has, and adds those that it has not. */
  protected toggle(other: Iterable<T>): void {
    for (const item of [...other]) if (!this.exclude(item)) this.include(item);
  }

  protected copied(): this {
    return this.make(this);
  }

  isSubset(other: Dynamic): boolean {
    const set = asSet(other);
    return [...this].every((item) => set.has(item));
  }

  isSuperset(other: Dynamic): boolean {
    return [...iterate(other)].every((item) => this.has(item));
  }

  isDisjoint(other: Dynamic): boolean {
    return ![...iterate(other)].some((item) => this.has(item));
  }

  copy(): this {
    return this.copied();
  }
}

/** A set. */
export class PySet<T = Dynamic> extends BaseSet<T> {
  protected make(items: Iterable<T>): this {
    return new PySet(items) as this;
  }

  /** A display of constants, which CPython makes of a frozenset: that shows in the order of ints. */
  static of<T>(...items: T[]): PySet<T> {
    return new PySet(new FrozenSet(items));
  }

  override add(item: T): this {
    this.include(item);
    return this;
  }

  override delete(item: T): boolean {
    return this.exclude(item);
  }

  override clear(): void {
    this.empty();
  }

  discard(item: T): null {
    this.exclude(item);
    return null;
  }

  remove(item: T): null {
    if (!this.exclude(item)) throw new KeyError(item);
    return null;
  }

  /** Removes and returns an element: that of CPython among ints, else the oldest. */
  pop(): T {
    const first = this.intTable()?.first() as T | undefined;
    for (const item of first === undefined ? this : [first]) {
      this.exclude(item);
      return item;
    }
    throw new KeyError("pop from an empty set");
  }

  update(...others: Dynamic[]): null {
    for (const other of others) this.absorb(isSet(other) ? (other as Iterable<T>) : [...iterate(other)]);
    return null;
  }

  intersectionUpdate(...others: Dynamic[]): null {
    this.adopt(this.intersection(...others) as BaseSet<T>);
    return null;
  }

  differenceUpdate(...others: Dynamic[]): null {
    for (const other of others) {
      if (other === this) this.clear();
      else this.subtract(other);
    }
    return null;
  }

  symmetricDifferenceUpdate(other: Dynamic): null {
    if (other === this) this.clear();
    else this.toggle(isSet(other) ? (other as Iterable<T>) : (asSet(other) as Iterable<T>));
    return null;
  }
}

/** A frozenset. */
export class FrozenSet<T = Dynamic> extends BaseSet<T> {
  protected make(items: Iterable<T>): this {
    return new FrozenSet(items) as this;
  }

  override add(): this {
    throw new TypeError("a frozenset cannot change");
  }

  override delete(): boolean {
    throw new TypeError("a frozenset cannot change");
  }

  override clear(): void {
    throw new TypeError("a frozenset cannot change");
  }

  override copy(): this {
    return this;
  }
}

Object.defineProperty(PySet.prototype, "__hash__", { value: null });
Object.defineProperty(FrozenSet.prototype, "__hash__", { value: frozenSetHash });
pyClass(PySet, { name: "set" });
pyClass(FrozenSet, { name: "frozenset" });

function frozenSetHash(this: FrozenSet): Dynamic {
  let mixed = 1927868237;
  for (const item of this) mixed ^= Number(hash(item)) | 0;
  return mixed;
}

/** Whether a value is a set or a frozenset. */
export function isSet(value: unknown): value is PySet | FrozenSet {
  return value instanceof BaseSet;
}

function asSet(items: Dynamic): PySet | FrozenSet {
  return isSet(items) ? items : new PySet(iterate(items));
}
