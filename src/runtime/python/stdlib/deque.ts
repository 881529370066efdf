import { declareMethods } from "../declare.js";
import { className, pyClass } from "../class-info.js";
import { eq } from "../equality.js";
import { IndexError, RuntimeError, TypeError, ValueError } from "../exceptions.js";
import { is } from "../identity.js";
import { iterate } from "../iteration.js";
import { ge, gt, le, lt } from "../ordering.js";
import { repr } from "../repr.js";
import { NotImplemented, rebuild } from "../singletons.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { smallInteger } from "./numbers.js";

const same = (a: Dynamic, b: Dynamic): boolean => is(a, b) || eq(a, b);

/** `collections.deque([iterable[, maxlen]])` */
export class deque<T = Dynamic> {
  readonly maxlen: number | null;
  #items: T[] = [];
  #changes = 0;

  constructor(iterable: Dynamic = [], maxlen: Dynamic = null) {
    this.maxlen = maxlen === null ? null : smallInteger(maxlen);
    if (this.maxlen !== null && this.maxlen < 0) throw new ValueError("maxlen must be non-negative");
    this.extend(iterable);
  }

  [rebuild](item: (x: Dynamic) => Dynamic): deque {
    return new (this.constructor as typeof deque)(this.#items.map(item), this.maxlen);
  }

  append(x: T): null {
    this.#changes++;
    this.#items.push(x);
    if (this.maxlen !== null && this.#items.length > this.maxlen) this.#items.shift();
    return null;
  }

  appendleft(x: T): null {
    this.#changes++;
    this.#items.unshift(x);
    if (this.maxlen !== null && this.#items.length > this.maxlen) this.#items.pop();
    return null;
  }

  extend(iterable: Dynamic): null {
    for (const item of iterable === this ? [...this.#items] : iterate(iterable)) this.append(item);
    return null;
  }

  extendleft(iterable: Dynamic): null {
    for (const item of iterable === this ? [...this.#items] : iterate(iterable)) this.appendleft(item);
    return null;
  }

  private requireItems(): void {
    if (this.#items.length === 0) throw new IndexError("pop from an empty deque");
    this.#changes++;
  }

  pop(): T {
    this.requireItems();
    return this.#items.pop()!;
  }

  popleft(): T {
    this.requireItems();
    return this.#items.shift()!;
  }

  clear(): null {
    this.#changes++;
    this.#items = [];
    return null;
  }

  copy(): deque<T> {
    return new deque<T>(this.#items, this.maxlen);
  }

  __copy__(): deque<T> {
    return this.copy();
  }

  rotate(n: Dynamic = 1): null {
    const size = this.#items.length;
    if (size === 0) return null;
    const shift = ((smallInteger(n) % size) + size) % size;
    this.#items = [...this.#items.slice(size - shift), ...this.#items.slice(0, size - shift)];
    this.#changes++;
    return null;
  }

  reverse(): null {
    this.#items.reverse();
    this.#changes++;
    return null;
  }

  count(x: Dynamic): number {
    return this.#items.filter((item) => same(item, x)).length;
  }

  index(x: Dynamic, start: Dynamic = 0, stop: Dynamic = this.#items.length): number {
    const size = this.#items.length;
    const from = start < 0 ? Math.max(start + size, 0) : start;
    const to = stop < 0 ? Math.max(stop + size, 0) : Math.min(stop, size);
    for (let i = from; i < to; i++) if (same(this.#items[i], x)) return i;
    throw new ValueError(`${repr(x)} is not in deque`);
  }

  insert(i: Dynamic, x: T): null {
    if (this.maxlen !== null && this.#items.length >= this.maxlen)
      throw new IndexError("deque already at its maximum size");
    this.#changes++;
    const at = smallInteger(i);
    this.#items.splice(at < 0 ? Math.max(at + this.#items.length, 0) : at, 0, x);
    return null;
  }

  remove(value: Dynamic): null {
    const at = this.#items.findIndex((item) => same(item, value));
    if (at < 0) throw new ValueError(`${repr(value)} is not in deque`);
    this.#changes++;
    this.#items.splice(at, 1);
    return null;
  }

  private position(index: Dynamic): number {
    if (typeof index !== "number" && typeof index !== "boolean" && typeof index !== "bigint") {
      throw new TypeError(`sequence index must be integer, not '${typeName(index)}'`);
    }
    const at = Number(index) < 0 ? Number(index) + this.#items.length : Number(index);
    if (at < 0 || at >= this.#items.length) throw new IndexError("deque index out of range");
    return at;
  }

  __getitem__(index: Dynamic): T {
    return this.#items[this.position(index)]!;
  }

  __setitem__(index: Dynamic, value: T): null {
    this.#items[this.position(index)] = value;
    return null;
  }

  __delitem__(index: Dynamic): null {
    this.#items.splice(this.position(index), 1);
    this.#changes++;
    return null;
  }

  __len__(): number {
    return this.#items.length;
  }

  __bool__(): boolean {
    return this.#items.length > 0;
  }

  __contains__(x: Dynamic): boolean {
    return this.#items.some((item) => same(item, x));
  }

  *[Symbol.iterator](): Generator<T> {
    const changes = this.#changes;
    for (const item of this.#items) {
      if (this.#changes !== changes) throw new RuntimeError("deque mutated during iteration");
      yield item;
    }
  }

  __iter__(): Generator<T> {
    return this[Symbol.iterator]();
  }

  *__reversed__(): Generator<T> {
    for (let i = this.#items.length - 1; i >= 0; i--) yield this.#items[i]!;
  }

  __add__(other: Dynamic): Dynamic {
    if (!(other instanceof deque)) {
      throw new TypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
    }
    return new deque([...this.#items, ...other.#items], this.maxlen);
  }

  __iadd__(other: Dynamic): this {
    this.extend(other);
    return this;
  }

  __mul__(n: Dynamic): deque<T> {
    const copies = Array.from({ length: Math.max(smallInteger(n), 0) }, () => this.#items);
    return new deque<T>(copies.flat(), this.maxlen);
  }

  private compare(other: Dynamic, test: (a: T[], b: T[]) => boolean): Dynamic {
    return other instanceof deque ? test(this.#items, other.#items as T[]) : NotImplemented;
  }

  __eq__(other: Dynamic): Dynamic {
    return this.compare(other, eq);
  }

  __lt__(other: Dynamic): Dynamic {
    return this.compare(other, lt);
  }

  __le__(other: Dynamic): Dynamic {
    return this.compare(other, le);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.compare(other, gt);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.compare(other, ge);
  }

  get __hash__(): null {
    return null;
  }

  __repr__(): string {
    const limit = this.maxlen === null ? "" : `, maxlen=${this.maxlen}`;
    return `${className(this.constructor)}(${repr(this.#items)}${limit})`;
  }
}

pyClass(deque, { name: "deque", module: "collections", operand: "collections.deque" });

declareMethods(deque, "deque", { __init__: ["iterable=", "maxlen="] });
