/** What classes of the program get from `collections.abc` besides what they define. */
import { bitand, bitor, bitxor, sub } from "../arithmetic.js";
import { list } from "../builtin-types.js";
import { className, pyClass } from "../class-info.js";
import { contains } from "../contains.js";
import { eq, same } from "../equality.js";
import { IndexError, KeyError, toException, ValueError } from "../exceptions.js";
import { delItem, getItem, setItem } from "../items.js";
import { isMappingLike } from "../keyword-merge.js";
import { iterate } from "../iteration.js";
import { len } from "../len.js";
import { repr } from "../repr.js";
import { isSet, PySet } from "../set.js";
import { NotImplemented } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { makeDict } from "../dict-access.js";
import { entriesOf } from "../dict-methods.js";
import type { Dynamic } from "../types.js";

/** Runs a step; undefined where it raises an error of a class. */
function unless<T>(missing: Dynamic, step: () => T): { value: T } | undefined {
  try {
    return { value: step() };
  } catch (caught) {
    if (toException(caught) instanceof missing) return undefined;
    throw caught;
  }
}

abstract class View {
  constructor(protected readonly mapping: Dynamic) {}

  abstract __iter__(): Dynamic;

  __len__(): number {
    return len(this.mapping);
  }

  [Symbol.iterator](): Iterator<Dynamic> {
    return iterate(this.__iter__())[Symbol.iterator]() as Iterator<Dynamic>;
  }

  __repr__(): string {
    return `${className(this.constructor)}(${repr(this.mapping)})`;
  }
}

abstract class SetView extends View {
  __and__(other: Dynamic): Dynamic {
    return bitand(new PySet(this), new PySet(iterate(other)));
  }

  __or__(other: Dynamic): Dynamic {
    return bitor(new PySet(this), new PySet(iterate(other)));
  }

  __xor__(other: Dynamic): Dynamic {
    return bitxor(new PySet(this), new PySet(iterate(other)));
  }

  __sub__(other: Dynamic): Dynamic {
    return sub(new PySet(this), new PySet(iterate(other)));
  }

  __eq__(other: Dynamic): Dynamic {
    if (!isSet(other) && !(other instanceof SetView)) return NotImplemented;
    return eq(new PySet(this), new PySet(other));
  }
}

class KeysView extends SetView {
  __iter__(): Dynamic {
    return iterate(this.mapping);
  }

  __contains__(key: Dynamic): boolean {
    return contains(this.mapping, key);
  }
}

class ItemsView extends SetView {
  *__iter__(): Dynamic {
    for (const key of iterate(this.mapping)) yield Tuple.of(key, getItem(this.mapping, key));
  }

  __contains__([key, value]: Dynamic): boolean {
    const found = unless(KeyError, () => getItem(this.mapping, key) as Dynamic);
    return found !== undefined && same(found.value, value);
  }
}

class ValuesView extends View {
  *__iter__(): Dynamic {
    for (const key of iterate(this.mapping)) yield getItem(this.mapping, key);
  }

  __contains__(value: Dynamic): boolean {
    return [...this].some((each) => same(each, value));
  }
}

for (const [view, name] of [
  [KeysView, "KeysView"],
  [ItemsView, "ItemsView"],
  [ValuesView, "ValuesView"],
] as const)
  pyClass(view, { name, module: "collections.abc" });

/** Methods by name; each has its object as `this`. */
export type Mixin = Readonly<Record<string, (this: Dynamic, ...args: Dynamic[]) => Dynamic>>;

const asDict = (mapping: Dynamic): Dynamic => makeDict(entriesOf(mapping));

export const mappingMixin: Mixin = {
  get(key, otherwise = null) {
    const found = unless(KeyError, () => getItem(this, key) as Dynamic);
    return found === undefined ? otherwise : found.value;
  },
  __contains__(key) {
    return unless(KeyError, () => getItem(this, key) as Dynamic) !== undefined;
  },
  keys() {
    return new KeysView(this);
  },
  items() {
    return new ItemsView(this);
  },
  values() {
    return new ValuesView(this);
  },
  __eq__(other) {
    return isMappingLike(other) ? eq(asDict(this), asDict(other)) : NotImplemented;
  },
};

const noDefault = Symbol("no default");

export const mutableMappingMixin: Mixin = {
  ...mappingMixin,
  pop(key, otherwise = noDefault) {
    const found = unless(KeyError, () => getItem(this, key) as Dynamic);
    if (found === undefined) {
      if (otherwise === noDefault) return getItem(this, key);
      return otherwise;
    }
    delItem(this, key);
    return found.value;
  },
  popitem() {
    const [key] = iterate(this);
    if (len(this) === 0) throw new KeyError();
    const value: unknown = getItem(this, key);
    delItem(this, key);
    return Tuple.of(key, value);
  },
  clear() {
    for (;;) if (unless(KeyError, () => this.popitem() as Dynamic) === undefined) return null;
  },
  update(other, options = {}) {
    if (other !== undefined) for (const [key, value] of entriesOf(other)) setItem(this, key, value);
    for (const [key, value] of Object.entries(options as object)) setItem(this, key, value);
    return null;
  },
  setdefault(key, otherwise = null) {
    const found = unless(KeyError, () => getItem(this, key) as Dynamic);
    if (found) return found.value;
    setItem(this, key, otherwise);
    return otherwise;
  },
};

export const sequenceMixin: Mixin = {
  __contains__(value) {
    for (const each of iterate(this)) if (same(each, value)) return true;
    return false;
  },
  *__iter__() {
    for (let at = 0; ; at++) {
      const found = unless(IndexError, () => getItem(this, at) as Dynamic);
      if (found === undefined) return;
      yield found.value;
    }
  },
  *__reversed__() {
    for (let at = len(this) - 1; at >= 0; at--) yield getItem(this, at);
  },
  index(value, start = 0, stop = null) {
    const size = len(this);
    const from = start < 0 ? Math.max(size + start, 0) : start;
    const to = stop !== null && stop < 0 ? stop + size : stop;
    for (let at: number = from; to === null || at < to; at++) {
      const found = unless(IndexError, () => getItem(this, at) as Dynamic);
      if (found === undefined) break;
      if (same(found.value, value)) return at;
    }
    throw new ValueError();
  },
  count(value) {
    return list(iterate(this)).filter((each: Dynamic) => same(each, value)).length;
  },
};

export const mutableSequenceMixin: Mixin = {
  ...sequenceMixin,
  append(value) {
    this.insert(len(this), value);
    return null;
  },
  clear() {
    while (unless(IndexError, () => this.pop() as Dynamic) !== undefined);
    return null;
  },
  reverse() {
    const size = len(this);
    for (let at = 0; at < Math.floor(size / 2); at++) {
      const [left, right] = [getItem(this, at), getItem(this, size - at - 1)] as [Dynamic, Dynamic];
      setItem(this, at, right);
      setItem(this, size - at - 1, left);
    }
    return null;
  },
  extend(values) {
    for (const value of values === this ? list(values) : iterate(values)) this.append(value);
    return null;
  },
  pop(index = -1) {
    const value: unknown = getItem(this, index);
    delItem(this, index);
    return value;
  },
  remove(value) {
    delItem(this, this.index(value));
    return null;
  },
  __iadd__(values) {
    this.extend(values);
    return this;
  },
};

/** The parameters of the methods above that may be named. */
export const mixinParameters: Readonly<Record<string, readonly string[]>> = {
  get: ["key", "default="],
  pop: ["key", "default="],
  setdefault: ["key", "default="],
  update: ["other=", "/", "**kwds"],
  index: ["value", "start=", "stop="],
};
