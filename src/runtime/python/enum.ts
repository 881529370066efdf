import { className, pyClass } from "./class-info.js";
import { bitand, bitor } from "./arithmetic.js";
import { eq } from "./equality.js";
import { KeyError, ValueError } from "./exceptions.js";
import { hash } from "./hash.js";
import { primitive } from "./primitive.js";
import { repr, str } from "./repr.js";
import { immutable } from "./singletons.js";
import { Dict } from "./dict.js";
import { format } from "./format.js";
import type { Dynamic } from "./types.js";

class Auto {}

/** `auto()`: the next value, decided by `enumeration`. */
export function auto(): Dynamic {
  return new Auto();
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
    Object.defineProperty(this, "value", { value, writable: true, configurable: true });
  }

  static *[Symbol.iterator]<T extends Enum>(
    this: new (...args: Dynamic[]) => T,
  ): Generator<T, void, undefined> {
    for (const [name, member] of tables.get(this) ?? []) if (member.name === name) yield member as T;
  }

  static __len__(): number {
    return [...this].length;
  }

  static __contains__(item: Dynamic): boolean {
    return item instanceof this;
  }

  static __getitem__(name: Dynamic): Dynamic {
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
    return combination(this, bitor(this.value, other.value));
  }

  __and__(other: Dynamic): Dynamic {
    return combination(this, bitand(this.value, other.value));
  }

  __contains__(other: Dynamic): boolean {
    return eq(bitand(this.value, other.value), other.value);
  }

  __bool__(): boolean {
    return this.value !== 0;
  }
}

function combination(flag: Flag, value: Dynamic): Dynamic {
  const cls = flag.constructor as Dynamic;
  const known = memberOf(cls, value);
  if (known !== undefined) return known;
  const members = [...cls].filter(
    (each: Flag) => each.value !== 0 && eq(bitand(each.value, value), each.value),
  );
  const made = new cls(value) as object;
  Object.defineProperty(made, "name", {
    value: members.length === 0 ? null : members.map((each) => each.name as string).join("|"),
  });
  tables.get(cls as object)?.set(`\0${String(value)}`, made as Enum);
  return made;
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

function nextValue(cls: Dynamic, table: Map<string, Enum>, name: string): Dynamic {
  if (cls.prototype instanceof StrEnum) return name.toLowerCase();
  const numbers = [...table.values()].map((each) => Number(each.value)).filter(Number.isInteger);
  const highest = Math.max(0, ...numbers);
  if (!(cls.prototype instanceof Flag)) return highest + 1;
  return highest === 0 ? 1 : 2 ** (Math.floor(Math.log2(highest)) + 1);
}

function lookUp(cls: Dynamic, value: Dynamic): Dynamic {
  const member = memberOf(cls, value) ?? cls._missing_?.(value) ?? undefined;
  if (member !== undefined && member !== null) return member;
  throw new ValueError(`${repr(value)} is not a valid ${className(cls)}`);
}

for (const cls of [Enum, IntEnum, StrEnum, Flag]) pyClass(cls, { name: cls.name, module: "enum" });

immutable(Enum);
