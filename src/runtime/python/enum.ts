import { className, pyClass } from "./class-info.js";
import { bitand, bitor, bitxor, sub } from "./arithmetic.js";
import { eq } from "./equality.js";
import { KeyError, ValueError } from "./exceptions.js";
import { hash } from "./hash.js";
import { isInt } from "./integers.js";
import { rememberClass } from "./known-classes.js";
import { primitive, unwrap } from "./primitive.js";
import { repr, str } from "./repr.js";

import { Dict } from "./dict.js";
import { format } from "./format.js";
import { immutable, NotImplemented } from "./singletons.js";
import { truthy } from "./truth.js";
import { Tuple } from "./tuple.js";
import { bin } from "./numbers-text.js";
import { invert } from "./unary.js";
import type { AnyFunction, Dynamic } from "./types.js";

class Auto {}

/** `auto()`: the next value, decided by `enumeration`. */
export function auto(): Dynamic {
  return new Auto();
}

/** The values of each class's members so far: `auto()` goes on from them. */
const drafted = new WeakMap<object, readonly unknown[]>();

/** The value of an `auto()` that needs no name. */
function automatic(member: Dynamic, known: readonly unknown[]): Dynamic {
  if (member instanceof StrEnum || typeof member.constructor._generate_next_value_ === "function")
    return new Auto();
  return nextNumber(member, known);
}

function nextNumber(member: Dynamic, known: readonly unknown[]): number {
  const numbers = known
    .map((each) => (isInt(unwrap(each)) ? Number(unwrap(each)) : NaN))
    .filter(Number.isInteger);
  const highest = Math.max(0, ...numbers);
  if (!(member instanceof Flag)) return highest + 1;
  return highest === 0 ? 1 : 2 ** (Math.floor(Math.log2(highest)) + 1);
}

const tables = new WeakMap<object, Map<string, Enum>>();

/**
 * An enum is emitted as a class with a static member for each name, and `enumeration` after it:
 *
 *     class Color extends Enum {
 *       static readonly RED = new Color("red");
 *       static readonly BLUE = new Color(auto());
 *     }
 *     enumeration(Color);
 *
 * `Color.RED` is `Color.RED`, `Color("red")` is `call(Color, ["red"])`, `Color["RED"]` is `getItem(Color, "RED")`,
 * and the class iterates over its members.
 */
export class Enum<V = Dynamic> {
  declare readonly name: string;
  declare readonly value: V;

  constructor(value: V) {
    const known = drafted.get(this.constructor) ?? [];
    const made: unknown = value instanceof Auto ? automatic(this, known) : value;
    drafted.set(this.constructor, [...known, made]);
    Object.defineProperty(this, "value", { value: made, writable: true, configurable: true });
    const init: unknown = (this as Dynamic).__init__;
    if (typeof init === "function") init.apply(this, value instanceof Tuple ? value : [value]);
  }

  static *[Symbol.iterator]<T extends Enum>(
    this: new (...args: Dynamic[]) => T,
  ): Generator<T, void, undefined> {
    for (const [name, member] of tables.get(this) ?? [])
      if (member.name === name && (!(member instanceof Flag) || isSingleBit(member.value))) yield member as T;
  }

  static __len__(): number {
    return [...this].length;
  }

  static __contains__(item: Dynamic): boolean {
    return item instanceof this;
  }

  static __getitem__(name: Dynamic): Dynamic {
    hash(name);
    const member = tables.get(this)?.get(name as string);
    if (member === undefined) throw new KeyError(name);
    return member;
  }

  static get __members__(): Dict<string, Dynamic> {
    return new Dict(tables.get(this) ?? []);
  }

  get _value_(): V {
    return this.value;
  }

  get _name_(): string {
    return this.name;
  }

  __repr__(): string {
    return `<${className(this.constructor)}.${this.name}: ${repr(this.value)}>`;
  }

  __str__(): string {
    return `${className(this.constructor)}.${this.name}`;
  }

  __format__(spec: string): string {
    return format(this.__str__(), spec);
  }

  __hash__(): Dynamic {
    return hash(this.name);
  }

  __eq__(other: Dynamic): Dynamic {
    return this === other;
  }

  toJSON(): V {
    return this.value;
  }
}

/** A member that is also the int or str that is its value. */
abstract class PrimitiveEnum<V> extends Enum<V> {
  get [primitive](): V {
    return this.value;
  }

  override __eq__(other: Dynamic): Dynamic {
    return eq(this.value, primitiveOf(other));
  }

  override __hash__(): Dynamic {
    return hash(this.value);
  }

  override valueOf(): V {
    return this.value;
  }
}

function primitiveOf(value: Dynamic): Dynamic {
  return value instanceof PrimitiveEnum ? value.value : value;
}

/** `class X(int, Enum)`: an int whose text is `X.NAME`. */
export class IntMixinEnum extends PrimitiveEnum<Dynamic> {}

/** `class X(str, Enum)`: a str whose text is `X.NAME`. */
export class StrMixinEnum extends PrimitiveEnum<string> {
  /** JavaScript's own text is the value, as where CPython takes the str itself. */
  override toString(): string {
    return this.value;
  }
}

/** `class X(IntEnum)`: its text is the number. */
export class IntEnum extends IntMixinEnum {
  override __str__(): string {
    return str(this.value);
  }

  override __format__(spec: string): string {
    return format(this.value, spec);
  }
}

/** `class X(StrEnum)`: its text is the value. */
export class StrEnum extends StrMixinEnum {
  override __str__(): string {
    return this.value;
  }
}

/** `class X(Flag)` */
export class Flag extends Enum<Dynamic> {
  __or__(other: Dynamic): Dynamic {
    return this.combined(other, bitor);
  }

  __and__(other: Dynamic): Dynamic {
    return this.combined(other, bitand);
  }

  __xor__(other: Dynamic): Dynamic {
    return this.combined(other, bitxor);
  }

  __invert__(): Dynamic {
    return combination(this.constructor, bitand(allBits(this.constructor), invert(this.value)));
  }

  protected combined(other: Dynamic, operator: (a: Dynamic, b: Dynamic) => Dynamic): Dynamic {
    const value = flagValue(this, other);
    return value === undefined ? NotImplemented : combination(this.constructor, operator(this.value, value));
  }

  __contains__(other: Dynamic): boolean {
    return eq(bitand(this.value, other.value), other.value);
  }

  __iter__(): Dynamic {
    return singleBits(this.constructor)
      .filter((each) => truthy(bitand(each.value, this.value)))
      .values();
  }

  __len__(): number {
    return singleBits(this.constructor).filter((each) => truthy(bitand(each.value, this.value))).length;
  }

  __bool__(): boolean {
    return this.value !== 0;
  }

  override __repr__(): string {
    const name = this.name === null ? "" : `.${this.name}`;
    return `<${className(this.constructor)}${name}: ${repr(this.value)}>`;
  }

  override __str__(): string {
    const name = className(this.constructor);
    return this.name === null ? `${name}(${repr(this.value)})` : `${name}.${this.name}`;
  }
}

/** `class X(IntFlag)`: a flag that is an int; bits without a name are kept. */
export class IntFlag extends Flag {
  get [primitive](): Dynamic {
    return this.value;
  }

  override __eq__(other: Dynamic): Dynamic {
    return eq(this.value, unwrap(other));
  }

  override __hash__(): Dynamic {
    return hash(this.value);
  }

  __ror__(other: Dynamic): Dynamic {
    return this.__or__(other);
  }

  __rand__(other: Dynamic): Dynamic {
    return this.__and__(other);
  }

  __rxor__(other: Dynamic): Dynamic {
    return this.__xor__(other);
  }

  override __str__(): string {
    return str(this.value);
  }

  override __format__(spec: string): string {
    return format(this.value, spec);
  }

  override valueOf(): Dynamic {
    return this.value;
  }
}

/** The other operand of a flag's operator: a flag of the class, or for an IntFlag an int. */
function flagValue(flag: Flag, other: Dynamic): Dynamic {
  if (other?.constructor === flag.constructor) return other.value;
  return flag instanceof IntFlag && isInt(unwrap(other)) ? unwrap(other) : undefined;
}

const isSingleBit = (value: Dynamic): boolean =>
  isInt(value) && Number(value) > 0 && eq(bitand(value, sub(value, 1)), 0);

/** The members that are no combinations, which iteration gives. */
const singleBits = (cls: Dynamic): Enum[] =>
  [...new Set(tables.get(cls as object)?.values() ?? [])].filter((each) => isSingleBit(each.value));

const allBits = (cls: Dynamic): Dynamic =>
  singleBits(cls).reduce((all: Dynamic, each) => bitor(all, each.value), 0);

const combinations = new WeakMap<object, Map<string, Enum>>();

/** The member, or a flag made of several, that has this value. */
function combination(cls: Dynamic, value: Dynamic): Dynamic {
  const made = combinations.get(cls as object) ?? new Map<string, Enum>();
  combinations.set(cls as object, made);
  const known = memberOf(cls, value) ?? made.get(String(value));
  if (known !== undefined) return known;
  const members = singleBits(cls).filter((each) => truthy(bitand(each.value, value)));
  const rest: unknown = bitand(value, invert(allBits(cls)));
  if (truthy(rest) && !(cls.prototype instanceof IntFlag)) throw invalidFlag(cls, value);
  const names = [...members.map((each) => each.name), ...(truthy(rest) ? [str(rest)] : [])];
  const flag = new cls(value) as Enum;
  Object.defineProperty(flag, "name", {
    value: names.length === 0 || !truthy(value) ? null : names.join("|"),
  });
  made.set(String(value), flag);
  return flag;
}

function invalidFlag(cls: Dynamic, value: Dynamic): ValueError {
  const width = String(bin(value)).length - 2;
  const bits = (x: Dynamic): string => `0b0 ${String(bin(x)).slice(2).padStart(width, "0")}`;
  return new ValueError(
    `<flag ${repr(className(cls))}> invalid value ${str(value)}\n    given ${bits(value)}\n  allowed ${bits(allBits(cls))}`,
  );
}

function memberOf(cls: Dynamic, value: Dynamic): Enum | undefined {
  for (const member of tables.get(cls as object)?.values() ?? []) if (eq(member.value, value)) return member;
  return undefined;
}

/** Names the static members of an enum class, gives `auto()` its values, and makes equal values one member. */
export function enumeration<C extends Dynamic>(cls: C): C {
  const target = cls as Dynamic;
  const table = new Map<string, Enum>();
  tables.set(target as object, table);
  rememberClass(target as object);
  for (const name of Object.getOwnPropertyNames(target).filter((each) => each !== "prototype")) {
    const member: unknown = Object.getOwnPropertyDescriptor(target, name)?.value;
    if (member instanceof Enum && member.constructor === target) addMember(target, table, name, member);
  }
  pyClass(target as object, {
    construct: ([value]) => (value instanceof target ? value : lookUp(target, value)) as Dynamic,
  });
  return cls;
}

function addMember(cls: Dynamic, table: Map<string, Enum>, name: string, member: Dynamic): void {
  if (member.value instanceof Auto) {
    Object.defineProperty(member, "value", {
      value: nextValue(cls, table, name),
      writable: true,
      configurable: true,
    });
  }
  const same = [...table.values()].find((each) => eq(each.value, member.value));
  if (same === undefined) Object.defineProperty(member, "name", { value: name });
  else
    Object.defineProperty(cls, name, { value: same, enumerable: true, configurable: true, writable: true });
  table.set(name, same ?? (member as Enum));
}

/** `auto()` where only the name, or the program, gives the value. */
function nextValue(cls: Dynamic, table: Map<string, Enum>, name: string): Dynamic {
  const values = [...table.values()].map((each): unknown => each.value);
  const generate: unknown = cls._generate_next_value_;
  if (typeof generate === "function")
    return (generate as AnyFunction).call(cls, name, 1, values.length, values);
  return name.toLowerCase();
}

function lookUp(cls: Dynamic, value: Dynamic): Dynamic {
  if (cls.prototype instanceof Flag && isInt(value)) return combination(cls, value);
  const member = memberOf(cls, value) ?? cls._missing_?.(value) ?? undefined;
  if (member !== undefined && member !== null) return member;
  throw new ValueError(`${repr(value)} is not a valid ${className(cls)}`);
}

for (const cls of [Enum, IntEnum, StrEnum, Flag, IntFlag]) pyClass(cls, { name: cls.name, module: "enum" });

immutable(Enum);
