import { declareMethods } from "../declare.js";
import { sum } from "../aggregates.js";
import { add, sub } from "../arithmetic.js";
import { pyClass } from "../class-info.js";
import { items } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { eq } from "../equality.js";
import { iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { sorted } from "../list.js";
import { gt, le, lt } from "../ordering.js";
import { repr } from "../repr.js";
import { NotImplemented } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { neg } from "../unary.js";

const isMapping = (x: Dynamic): boolean => x instanceof Dict || isPlainDict(x);

/** `collections.Counter([iterable], /, **kwargs)` */
export class Counter<K = Dynamic> extends Dict<K, Dynamic> {
  constructor(...rest: Dynamic[]) {
    super();
    this.update(...rest);
  }

  __missing__(_key: K): number {
    return 0;
  }

  /** Deleting an element that is not there is no error. */
  __delitem__(key: K): void {
    this.delete(key);
  }

  private combine(rest: Dynamic[], operation: (a: Dynamic, b: Dynamic) => Dynamic): null {
    const [args, keywords] = splitKeywords(rest);
    for (const source of [args[0] ?? null, keywords]) {
      if (source === null) continue;
      if (isMapping(source))
        for (const [key, n] of iterate(items(source))) this.set(key, operation(this.countOf(key), n));
      else for (const key of iterate(source)) this.set(key, operation(this.countOf(key), 1));
    }
    return null;
  }

  private countOf(key: K): Dynamic {
    return this.has(key) ? this.get(key) : 0;
  }

  update(...rest: Dynamic[]): null {
    return this.combine(rest, add);
  }

  subtract(...rest: Dynamic[]): null {
    return this.combine(rest, sub);
  }

  /** The n most common and their counts; equal counts in the order first met. */
  mostCommon(n: Dynamic = null): Tuple<Dynamic>[] {
    const all = sorted(
      Array.from(this.entries(), ([key, value]) => Tuple.of(key, value)),
      {
        key: (item: Dynamic) => item[1],
        reverse: true,
      },
    );
    return n === null ? all : all.slice(0, Math.max(n, 0));
  }

  *elements(): Generator<K> {
    for (const [key, n] of this.entries()) for (let i = 0; i < Number(n); i++) yield key;
  }

  total(): Dynamic {
    return sum(Array.from(this.values()));
  }

  copy(): Counter<K> {
    return new Counter<K>(this);
  }

  __copy__(): Counter<K> {
    return this.copy();
  }

  /** Per key `operation(own, other)`, keeping the positive ones. */
  private merged(
    other: Dynamic,
    operation: (a: Dynamic, b: Dynamic) => Dynamic,
    onlyShared = false,
  ): Dynamic {
    if (!(other instanceof Counter)) return NotImplemented;
    const result = new Counter<K>();
    for (const key of [...this.keys(), ...[...other.keys()].filter((key) => !this.has(key))]) {
      if (onlyShared && !(this.has(key) && other.has(key))) continue;
      const value = operation(this.countOf(key), other.countOf(key));
      if (gt(value, 0)) result.set(key, value);
    }
    return result;
  }

  __add__(other: Dynamic): Dynamic {
    return this.merged(other, add);
  }

  __sub__(other: Dynamic): Dynamic {
    return this.merged(other, sub);
  }

  __or__(other: Dynamic): Dynamic {
    return this.merged(other, (a, b) => (lt(a, b) ? b : a));
  }

  __and__(other: Dynamic): Dynamic {
    return this.merged(other, (a, b) => (lt(a, b) ? a : b), true);
  }

  private replaced(result: Dynamic): Dynamic {
    if (result === NotImplemented) return result;
    this.clear();
    for (const [key, value] of result.entries()) this.set(key, value);
    return this;
  }

  __iadd__(other: Dynamic): Dynamic {
    return this.replaced(this.__add__(other));
  }

  __isub__(other: Dynamic): Dynamic {
    return this.replaced(this.__sub__(other));
  }

  __ior__(other: Dynamic): Dynamic {
    return this.replaced(this.__or__(other));
  }

  __iand__(other: Dynamic): Dynamic {
    return this.replaced(this.__and__(other));
  }

  __pos__(): Counter<K> {
    return this.merged(new Counter<K>(), add);
  }

  __neg__(): Counter<K> {
    const result = new Counter<K>();
    for (const [key, value] of this.entries()) if (lt(value, 0)) result.set(key, neg(value));
    return result;
  }

  private test(other: Dynamic, compare: (a: Dynamic, b: Dynamic) => boolean): Dynamic {
    if (!(other instanceof Counter)) return NotImplemented;
    return [...this.keys(), ...other.keys()].every((key) => compare(this.countOf(key), other.countOf(key)));
  }

  __eq__(other: Dynamic): Dynamic {
    if (other instanceof Counter) return this.test(other, eq);
    return isMapping(other) ? eq(new Dict(this), other) : NotImplemented;
  }

  __le__(other: Dynamic): Dynamic {
    return this.test(other, le);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.test(other, (a, b) => le(b, a));
  }

  __lt__(other: Dynamic): Dynamic {
    return this.test(other, le) === true && !this.__eq__(other);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.__ge__(other) === true && !this.__eq__(other);
  }

  __repr__(): string {
    if (this.size === 0) return `${typeName(this)}()`;
    const parts = this.mostCommon().map(([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `${typeName(this)}({${parts.join(", ")}})`;
  }
}

pyClass(Counter, { name: "Counter", module: "collections" });

declareMethods(Counter, "Counter", {
  __init__: ["*iterable", "**kwargs"],
  update: ["*iterable", "**kwargs"],
  most_common: ["n="],
  subtract: ["*iterable", "**kwargs"],
});
