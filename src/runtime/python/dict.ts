import { pyClass } from "./class-info.js";
import { isDirectKey, KeyIndex } from "./keys.js";
import type { Dynamic } from "./types.js";

/**
 * A dict: a Map whose keys have Python's equality and keep insertion order; iteration gives the keys first used.
 * NaN equals itself as a key. Unhashable keys raise TypeError.
 */
export class Dict<K = Dynamic, V = Dynamic> extends Map<K, V> {
  #index = new KeyIndex();

  constructor(entries?: Iterable<readonly [K, V]> | null) {
    super();
    for (const [key, value] of entries ?? []) this.set(key, value);
  }

  #find(key: K): K | undefined {
    return this.#index.find(key, (stored) => super.has(stored)) as K | undefined;
  }

  override get(key: K): V | undefined {
    if (isDirectKey(key)) return super.get(key);
    const stored = this.#find(key);
    return stored === undefined ? undefined : super.get(stored);
  }

  override has(key: K): boolean {
    return isDirectKey(key) ? super.has(key) : this.#find(key) !== undefined;
  }

  override set(key: K, value: V): this {
    return isDirectKey(key)
      ? super.set(key, value)
      : super.set(this.#find(key) ?? (this.#index.add(key) as K), value);
  }

  override delete(key: K): boolean {
    const stored = this.#find(key);
    if (stored === undefined) return false;
    this.#index.remove(stored);
    return super.delete(stored);
  }

  override clear(): void {
    this.#index.clear();
    super.clear();
  }

  override keys(): MapIterator<K> {
    if (!this.#index.hasOriginals) return super.keys();
    return this.#originalKeys() as unknown as MapIterator<K>;
  }

  override entries(): MapIterator<[K, V]> {
    return this.#index.hasOriginals
      ? (this.#originalEntries() as unknown as MapIterator<[K, V]>)
      : super.entries();
  }

  *#originalKeys(): Generator<K> {
    for (const key of super.keys()) yield this.#index.original(key) as K;
  }

  *#originalEntries(): Generator<[K, V]> {
    for (const [key, value] of super.entries()) yield [this.#index.original(key) as K, value];
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  override forEach(callback: (value: V, key: K, map: Map<K, V>) => void, thisArg?: unknown): void {
    for (const [key, value] of this.entries()) callback.call(thisArg, value, key, this);
  }

  /** The key first used for one that equals it; the key itself where there is none. */
  keyOf(key: K): K {
    const stored = isDirectKey(key) ? key : this.#find(key);
    return stored === undefined ? key : (this.#index.original(stored) as K);
  }

  /** The keys as the Map holds them: 1 for True, text for a str that is also an enum member. */
  storedKeys(): Iterable<unknown> {
    return super.keys();
  }

  /** JSON knows text keys only; order is kept except for integer-like keys. */
  toJSON(): Record<string, V> {
    return Object.fromEntries(this.entries()) as Record<string, V>;
  }
}

Object.defineProperty(Dict.prototype, "__hash__", { value: null });
pyClass(Dict, { name: "dict" });

export { dictEntries, makeDict } from "./dict-access.js";
