import { dictGet, dictHas, dictKeys, dictSize, type PyDict } from "./dict-access.js";
import { same } from "./equality.js";
import { contains } from "./contains.js";
import { iterate, iterateKeys } from "./iteration.js";
import { className, pyClass } from "./class-info.js";
import { isSet, PySet } from "./set.js";
import { repr } from "./repr.js";
import { NotImplemented } from "./singletons.js";
import { Tuple } from "./tuple.js";
import type { Dynamic, Iter } from "./types.js";

/** A live view of a dict. */
abstract class DictView<T = Dynamic> {
  protected readonly dict: PyDict;

  constructor(dict: PyDict) {
    this.dict = dict;
  }

  protected abstract of(key: Dynamic): T;

  /** Goes over the dict as `for` does: RuntimeError when its size changes. */
  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const key of iterateKeys(this.dict)) yield this.of(key);
  }

  get length(): number {
    return dictSize(this.dict);
  }

  __len__(): number {
    return dictSize(this.dict);
  }

  __reversed__(): Iter<T> {
    return [...dictKeys(this.dict)]
      .reverse()
      .map((key) => this.of(key))
      [Symbol.iterator]() as Iter<T>;
  }

  __repr__(): string {
    return `${className(this.constructor)}([${Array.from(this, repr).join(", ")}])`;
  }
}

/** A view that behaves as a set. */
abstract class SetLikeView<T = Dynamic> extends DictView<T> {
  abstract __contains__(item: Dynamic): boolean;

  #set(): PySet<T> {
    return new PySet<T>(this);
  }

  /** Looked up one by one, as Python does: values that cannot be hashed are no obstacle. */
  #holdsAll(other: Dynamic): boolean {
    return [...iterate(other)].every((item) => this.__contains__(item));
  }

  #isWithin(other: Dynamic): boolean {
    return [...this].every((item) => contains(other, item));
  }

  __and__(other: Dynamic): PySet {
    const found = new PySet();
    for (const item of iterate(other)) if (this.__contains__(item)) found.add(item);
    return found;
  }

  __rand__(other: Dynamic): PySet {
    return this.__and__(other);
  }

  __or__(other: Dynamic): PySet {
    return this.#set().union(other);
  }

  __ror__(other: Dynamic): PySet {
    return new PySet(iterate(other)).union(this.#set());
  }

  __sub__(other: Dynamic): PySet {
    return this.#set().difference(other);
  }

  __rsub__(other: Dynamic): PySet {
    return new PySet(iterate(other)).difference(this.#set());
  }

  __xor__(other: Dynamic): PySet {
    return this.#set().symmetricDifference(other);
  }

  __rxor__(other: Dynamic): PySet {
    return new PySet(iterate(other)).symmetricDifference(this.#set());
  }

  __eq__(other: Dynamic): Dynamic {
    return isSetLike(other) ? this.length === size(other) && this.#isWithin(other) : NotImplemented;
  }

  __le__(other: Dynamic): Dynamic {
    return isSetLike(other) ? this.length <= size(other) && this.#isWithin(other) : NotImplemented;
  }

  __lt__(other: Dynamic): Dynamic {
    return isSetLike(other) ? this.length < size(other) && this.#isWithin(other) : NotImplemented;
  }

  __ge__(other: Dynamic): Dynamic {
    return isSetLike(other) ? this.length >= size(other) && this.#holdsAll(other) : NotImplemented;
  }

  __gt__(other: Dynamic): Dynamic {
    return isSetLike(other) ? this.length > size(other) && this.#holdsAll(other) : NotImplemented;
  }

  isDisjoint(other: Dynamic): boolean {
    return this.#set().isDisjoint(other);
  }
}

function isSetLike(value: unknown): boolean {
  return isSet(value) || value instanceof SetLikeView;
}

const size = (value: Dynamic): number => (isSet(value) ? value.size : (value as DictView).length);

/** `dict.keys()` */
export class DictKeys<K = Dynamic> extends SetLikeView<K> {
  protected of(key: Dynamic): K {
    return key as K;
  }

  __contains__(key: Dynamic): boolean {
    return dictHas(this.dict, key);
  }
}

/** `dict.values()` */
export class DictValues<V = Dynamic> extends DictView<V> {
  protected of(key: Dynamic): V {
    return dictGet(this.dict, key) as V;
  }

  __contains__(value: Dynamic): boolean {
    return [...this].some((each) => same(each, value));
  }
}

/** `dict.items()` */
export class DictItems<K = Dynamic, V = Dynamic> extends SetLikeView<Tuple<K | V> & [K, V]> {
  protected of(key: Dynamic): Tuple<K | V> & [K, V] {
    return Tuple.of<[K, V]>(key as K, dictGet(this.dict, key) as V);
  }

  __contains__(item: Dynamic): boolean {
    if (!Array.isArray(item) || item.length !== 2) return false;
    const value = dictGet(this.dict, item[0]);
    return value !== undefined && same(value, item[1]);
  }
}

for (const [cls, name] of [
  [DictKeys, "dict_keys"],
  [DictValues, "dict_values"],
  [DictItems, "dict_items"],
] as const) {
  pyClass(cls, { name, module: "builtins", methods: { isdisjoint: "isDisjoint" } });
  Object.defineProperty(cls.prototype, "__hash__", { value: null });
}
