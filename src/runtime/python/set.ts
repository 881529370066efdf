import { pyClass } from "./class-info.js";
import { KeyError, TypeError } from "./exceptions.js";
import { hash } from "./hash.js";
import { isInt } from "./integers.js";
import { iterate } from "./iteration.js";
import { isDirectKey, KeyIndex } from "./keys.js";
import { tableOrder } from "./set-order.js";
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

  constructor(items?: Iterable<T> | null) {
    super();
    for (const item of items ?? []) this.include(item);
  }

  /** A set that is looked for stands for the frozenset of its elements. */
  #find(item: T, added = false): T | undefined {
    const key = !added && item instanceof PySet ? new FrozenSet(item) : item;
    return this.#index.find(key, (stored) => super.has(stored)) as T | undefined;
  }

  /** Adds an element, for building. */
  protected include(item: T): void {
    if (isDirectKey(item)) super.add(item);
    else if (this.#find(item, true) === undefined) super.add(this.#index.add(item) as T);
  }

  protected exclude(item: T): boolean {
    const stored = this.#find(item);
    if (stored === undefined) return false;
    this.#index.remove(stored);
    return super.delete(stored);
  }

  protected empty(): void {
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
    const size = this.size;
    if (size < 2 || size > 10_000) return undefined;
    const items = [...super.values()];
    if (!items.every(isInt)) return undefined;
    const ordered = tableOrder(items as Int[]);
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
    return this.make([...this, ...others.flatMap((other) => [...iterate(other)])]);
  }

  intersection(...others: Dynamic[]): Dynamic {
    const sets = others.map(asSet);
    return this.make([...this].filter((item) => sets.every((set) => set.has(item))));
  }

  difference(...others: Dynamic[]): Dynamic {
    const sets = others.map(asSet);
    return this.make([...this].filter((item) => !sets.some((set) => set.has(item))));
  }

  symmetricDifference(other: Dynamic): Dynamic {
    const set = asSet(other);
    return this.make([
      ...[...this].filter((item) => !set.has(item)),
      ...[...set].filter((item) => !this.has(item)),
    ]);
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
    return this.make(this);
  }
}

/** A set. */
export class PySet<T = Dynamic> extends BaseSet<T> {
  protected make(items: Iterable<T>): this {
    return new PySet(items) as this;
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

  /** Removes and returns the oldest element; CPython's choice is arbitrary. */
  pop(): T {
    for (const item of this) {
      this.exclude(item);
      return item;
    }
    throw new KeyError("pop from an empty set");
  }

  update(...others: Dynamic[]): null {
    for (const other of others) for (const item of [...iterate(other)]) this.include(item);
    return null;
  }

  intersectionUpdate(...others: Dynamic[]): null {
    return this.#become(this.intersection(...others));
  }

  differenceUpdate(...others: Dynamic[]): null {
    return this.#become(this.difference(...others));
  }

  symmetricDifferenceUpdate(other: Dynamic): null {
    return this.#become(this.symmetricDifference(other));
  }

  #become(result: Set<T>): null {
    this.empty();
    return this.update(result);
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
