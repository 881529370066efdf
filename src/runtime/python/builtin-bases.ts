import { pyClass } from "./class-info.js";
import { float, int } from "./builtin-types.js";
import { Dict } from "./dict.js";
import { entriesOf } from "./dict-methods.js";
import { format } from "./format.js";
import { librarySignature, signature } from "./functions.js";
import { hash } from "./hash.js";
import { iterate } from "./iteration.js";
import { primitive } from "./primitive.js";
import { repr, str } from "./repr.js";
import { FrozenSet, PySet } from "./set.js";
import { eq } from "./equality.js";
import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

// What a class of the program extends where Python's extends a built-in type. The constructors call `__init__`, which
// the program's class may define; those of immutable types take their value from the arguments, as `__new__` does.

/** The base of `class X(dict)`. */
export class DictBase<K = Dynamic, V = Dynamic> extends Dict<K, V> {
  constructor(...args: Dynamic[]) {
    super();
    this.__init__(...args);
  }

  __init__(...args: Dynamic[]): Dynamic {
    const [source, options = {}] = args;
    const given = source === undefined ? [] : entriesOf(source);
    for (const [key, value] of [...given, ...Object.entries(options as object)])
      Dict.prototype.set.call(this, key, value);
    return null;
  }
}

/** The base of `class X(list)`. Array methods that make a new array make a plain list. */
export class ListBase<T = Dynamic> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  constructor(...args: Dynamic[]) {
    super();
    this.__init__(...args);
  }

  __init__(...args: Dynamic[]): Dynamic {
    this.length = 0;
    for (const item of args.length === 0 ? [] : iterate(args[0])) Array.prototype.push.call(this, item);
    return null;
  }
}

/** The base of `class X(set)`. */
export class SetBase<T = Dynamic> extends PySet<T> {
  constructor(...args: Dynamic[]) {
    super();
    this.__init__(...args);
  }

  __init__(...args: Dynamic[]): Dynamic {
    PySet.prototype.clear.call(this);
    for (const item of args.length === 0 ? [] : iterate(args[0])) PySet.prototype.add.call(this, item);
    return null;
  }
}

/** The base of `class X(frozenset)`. */
export class FrozenSetBase<T = Dynamic> extends FrozenSet<T> {
  constructor(...args: Dynamic[]) {
    super(args.length === 0 ? [] : iterate(args[0]));
    this.__init__(...args);
  }

  __init__(..._args: Dynamic[]): Dynamic {
    return null;
  }
}

/** The base of `class X(tuple)`. */
export class TupleBase<T = Dynamic> extends Tuple<T> {
  constructor(...args: Dynamic[]) {
    super();
    for (const item of args.length === 0 ? [] : iterate(args[0])) Array.prototype.push.call(this, item);
    this.__init__(...args);
  }

  __init__(..._args: Dynamic[]): Dynamic {
    return null;
  }
}

/** A str, int or float by inheritance: an object around the value, which operators and methods of the type work on. */
export abstract class PrimitiveBase<V> {
  readonly #value: V;

  constructor(value: V) {
    this.#value = value;
  }

  get [primitive](): V {
    return this.#value;
  }

  __init__(..._args: Dynamic[]): Dynamic {
    return null;
  }

  __eq__(other: Dynamic): Dynamic {
    return eq(this.#value, other);
  }

  __hash__(): Dynamic {
    return hash(this.#value);
  }

  __repr__(): string {
    return repr(this.#value);
  }

  __format__(spec: string): string {
    return format(this.#value, spec);
  }

  valueOf(): V {
    return this.#value;
  }

  toJSON(): V {
    return this.#value;
  }
}

/** The base of `class X(str)`. */
export class StrBase extends PrimitiveBase<string> {
  constructor(...args: Dynamic[]) {
    super(str(...(args.slice(0, 3) as [Dynamic?])));
    this.__init__(...args);
  }

  __str__(): string {
    return this.valueOf();
  }

  override toString(): string {
    return this.valueOf();
  }
}

/** An int or float by inheritance: without a text format it shows as `str` shows it. */
abstract class NumberBase extends PrimitiveBase<Dynamic> {
  override __format__(spec: string): string {
    return spec === "" ? str(this) : super.__format__(spec);
  }

  override toString(): string {
    return str(this);
  }
}

/** The base of `class X(int)`. */
export class IntBase extends NumberBase {
  constructor(...args: Dynamic[]) {
    super(int(...(args.slice(0, 2) as [Dynamic?])));
    this.__init__(...args);
  }
}

/** The base of `class X(float)`. */
export class FloatBase extends NumberBase {
  constructor(...args: Dynamic[]) {
    super(float(...(args.slice(0, 1) as [Dynamic?])));
    this.__init__(...args);
  }
}

const takesIterable = ["iterable=", "/"];
for (const [cls, name, parameters] of [
  [DictBase, "dict", ["source=", "/", "**options"]],
  [ListBase, "list", takesIterable],
  [SetBase, "set", takesIterable],
  [FrozenSetBase, "frozenset", takesIterable],
  [TupleBase, "tuple", takesIterable],
  [StrBase, "str", ["object=", "encoding=", "errors="]],
  [IntBase, "int", ["x=", "/", "base="]],
  [FloatBase, "float", ["x=", "/"]],
] as const) {
  pyClass(cls, { name, module: "builtins" });
  librarySignature(cls, name, parameters);
  const isMutable = cls === DictBase || cls === ListBase || cls === SetBase;
  signature(cls.prototype.__init__, `${name}.__init__`, isMutable ? parameters : ["*args", "**kwargs"]);
}
