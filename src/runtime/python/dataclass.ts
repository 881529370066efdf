import { call } from "./call.js";
import { className, classInfo, isClass, pyClass, type FieldName } from "./class-info.js";
import { dictEntries, isDict, makeDict } from "./dict-access.js";
import { eq } from "./equality.js";
import { AttributeError, TypeError, ValueError } from "./exceptions.js";
import { hash } from "./hash.js";
import { rememberClass } from "./known-classes.js";
import { mro } from "./mro.js";
import { camelCase } from "./names.js";
import { ge, gt, le, lt } from "./ordering.js";
import { repr } from "./repr.js";
import { NotImplemented } from "./singletons.js";
import { Tuple } from "./tuple.js";
import { type } from "./type.js";
import type { Dynamic } from "./types.js";

/** The default of a field that has none. */
export const MISSING: unique symbol = Symbol("MISSING");

/** What `field()` takes. */
export interface FieldOptions {
  default?: Dynamic;
  defaultFactory?: (() => Dynamic) | undefined;
  init?: boolean;
  repr?: boolean;
  compare?: boolean;
  hash?: boolean | null;
  kwOnly?: boolean;
  metadata?: Dynamic;
}

/** A field of a dataclass: its Python name, the property that holds it, and what `field()` said. */
export class Field implements FieldOptions, FieldName {
  declare name: string;
  declare js: string;
  declare default?: Dynamic;
  declare defaultFactory?: (() => Dynamic) | undefined;
  declare init?: boolean;
  declare repr?: boolean;
  declare compare?: boolean;
  declare hash?: boolean | null;
  declare kwOnly?: boolean;
  declare metadata?: Dynamic;

  constructor(given: FieldOptions & FieldName) {
    Object.assign(this, given);
  }
}
pyClass(Field, { name: "Field", module: "dataclasses" });

/** What `@dataclass(...)` takes. */
export interface DataclassOptions {
  eq?: boolean;
  order?: boolean;
  frozen?: boolean;
  kwOnly?: boolean;
  slots?: boolean;
  repr?: boolean;
  unsafeHash?: boolean;
}

/** Writing to a frozen dataclass. */
export class FrozenInstanceError extends AttributeError {}
pyClass(FrozenInstanceError, { name: "FrozenInstanceError", module: "dataclasses" });

const fieldsOf = new WeakMap<object, Field[]>();

/** `field(...)` as a value. */
export function field(options: FieldOptions = {}): FieldOptions {
  return options;
}

type GivenField = FieldOptions & { name: string; js?: string };

/**
 * `@dataclass(...)` on a class whose constructor is emitted: adds `__repr__`, `__eq__`, `__hash__` and the orderings
 * that the class does not define itself. `declared` lists the class's own fields; inherited ones come first. A frozen
 * class's constructor must end with `Object.freeze(this)` to refuse writes from typed code; `setAttr` refuses anyway.
 */
export function dataclass<C extends object>(
  cls: C,
  declared: readonly GivenField[],
  options: DataclassOptions = {},
): C {
  const all = new Map<string, Field>();
  for (const base of mro(cls).slice(1).reverse())
    for (const each of fieldsOf.get(base as object) ?? []) all.set(each.name, each);
  for (const each of declared)
    all.set(each.name, new Field({ ...each, js: each.js ?? camelCase(each.name) }));
  const list = [...all.values()];
  fieldsOf.set(cls, list);
  rememberClass(cls);
  pyClass(cls, { fields: list });
  const places = list.filter((each) => each.init !== false && each.kwOnly !== true).map(({ name }) => name);
  define(cls, "__match_args__", Tuple.from(places));
  if (options.slots === true) define(cls, "__slots__", Tuple.from(declared.map(({ name }) => name)));
  const prototype = (cls as Dynamic).prototype as object;
  if (options.repr !== false) define(prototype, "__repr__", dataclassRepr);
  if (options.eq !== false) define(prototype, "__eq__", dataclassEq);
  if (options.order === true) defineOrder(prototype);
  defineHash(prototype, options);
  if (options.frozen === true) defineFrozen(prototype);
  return cls;
}

/** `xs: list = []` in a dataclass: all instances would have the one list, so that Python refuses it. */
export function refuseMutableDefault(name: string, value: Dynamic): never {
  throw new ValueError(
    `mutable default ${repr(type(value))} for field ${name} is not allowed: use default_factory`,
  );
}

function define(prototype: object, name: string, value: unknown): void {
  if (Object.hasOwn(prototype, name)) return;
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function defineHash(prototype: object, options: DataclassOptions): void {
  if (options.eq === false && options.unsafeHash !== true) return;
  const hashable = options.frozen === true || options.unsafeHash === true;
  define(prototype, "__hash__", hashable ? dataclassHash : null);
}

function defineFrozen(prototype: object): void {
  define(prototype, "__setattr__", (name: string) => {
    throw new FrozenInstanceError(`cannot assign to field '${name}'`);
  });
  define(prototype, "__delattr__", (name: string) => {
    throw new FrozenInstanceError(`cannot delete field '${name}'`);
  });
}

function dataclassRepr(this: Dynamic): string {
  if (showing.has(this as object)) return "...";
  showing.add(this as object);
  try {
    const shown = fields(this).filter((each) => each.repr !== false);
    const name = classInfo(this.constructor)?.qualname ?? className(this.constructor);
    return `${name}(${shown.map((each) => `${each.name}=${repr(held(this, each))}`).join(", ")})`;
  } finally {
    showing.delete(this as object);
  }
}

/** The value of a field; `del` may have taken it away. */
function held(x: Dynamic, { name, js, default: otherwise }: Field): Dynamic {
  const value: unknown = x[js];
  if (value !== undefined || js in x) return value;
  if (otherwise !== undefined) return otherwise;
  throw new AttributeError(`'${className(x.constructor)}' object has no attribute '${name}'`);
}

const showing = new Set<object>();

function compared(value: Dynamic): Tuple {
  return Tuple.from(
    fields(value)
      .filter((each) => each.compare !== false)
      .map((each) => held(value, each)),
  );
}

function dataclassEq(this: Dynamic, other: Dynamic): Dynamic {
  return other?.constructor === this.constructor ? eq(compared(this), compared(other)) : NotImplemented;
}

function dataclassHash(this: Dynamic): Dynamic {
  const hashed = fields(this).filter((each) => each.hash ?? each.compare !== false);
  return hash(Tuple.from(hashed.map(({ js }) => this[js] as Dynamic)));
}

function defineOrder(prototype: object): void {
  for (const [name, order] of Object.entries({ __lt__: lt, __le__: le, __gt__: gt, __ge__: ge })) {
    define(prototype, name, function (this: Dynamic, other: Dynamic): Dynamic {
      return other?.constructor === this.constructor
        ? order(compared(this), compared(other))
        : NotImplemented;
    });
  }
}

/** `fields(x)` of a dataclass or an instance. */
export function fields(x: Dynamic): Tuple<Field> {
  for (
    let cls = typeof x === "function" ? x : x?.constructor;
    typeof cls === "function";
    cls = Object.getPrototypeOf(cls)
  ) {
    const found = fieldsOf.get(cls as object);
    if (found !== undefined) return Tuple.from(found);
  }
  throw new TypeError("must be called with a dataclass type or instance");
}

/** The fields of a dataclass; undefined for other classes. */
export const dataFields = (cls: Dynamic): readonly Field[] | undefined => fieldsOf.get(cls as object);

/** `is_dataclass(x)` */
export function isDataclass(x: Dynamic): boolean {
  try {
    return fields(x).length >= 0;
  } catch {
    return false;
  }
}

function requireInstance(x: Dynamic, name: string): void {
  if (isClass(x) || !isDataclass(x)) throw new TypeError(`${name}() should be called on dataclass instances`);
}

/** `asdict(x)`: nested dataclasses, lists, tuples and dicts are copied. */
export function asdict(x: Dynamic): Record<string, Dynamic> {
  requireInstance(x, "asdict");
  return converted(x, (pairs) => makeDict(pairs)) as Record<string, Dynamic>;
}

/** `astuple(x)` */
export function astuple(x: Dynamic): Tuple {
  requireInstance(x, "astuple");
  return converted(x, (pairs) => Tuple.from(pairs.map(([, value]) => value))) as Tuple;
}

type Build = (pairs: [string, Dynamic][]) => Dynamic;

function converted(x: Dynamic, build: Build): Dynamic {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) {
    const items = Array.from(x, (item) => converted(item, build));
    return x instanceof Tuple ? Tuple.from(items) : items;
  }
  if (isDict(x)) {
    return makeDict(
      Array.from(dictEntries(x), ([key, value]) => [converted(key, build), converted(value, build)] as const),
    );
  }
  if (!isDataclass(x)) return x;
  return build(fields(x).map((each): [string, Dynamic] => [each.name, converted(held(x, each), build)]));
}

/** `dataclasses.replace(x, **changes)` */
export function dataclassReplace(x: Dynamic, changes: Record<string, Dynamic> = {}): Dynamic {
  if (isClass(x) || !isDataclass(x)) throw new TypeError("replace() should be called on dataclass instances");
  const values = Object.fromEntries(
    [...fields(x)]
      .filter((each) => each.init !== false)
      .map(({ name, js }): [string, Dynamic] => [name, x[js]]),
  );
  return call(x.constructor, [], { ...values, ...changes });
}
