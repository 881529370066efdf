import {
  dictEntries,
  type Dynamic,
  isBoxedFloat,
  isDict,
  isInt,
  isNone,
  messageOf,
  PyTypeError,
  typeName,
  ValueError,
} from "./python.js";
import { setOwn } from "./model.js";
import { repr } from "./python-repr.js";

/** How `mlflow.types.llm` checks one field; throws ValueError or replaces the value on the object. */
export type Check = (object: Dynamic, key: string) => void;

/** A field: its default (absent: the field is required) and its checks. */
export interface LlmField {
  readonly default?: () => Dynamic;
}

/**
 * The base of `mlflow.types.llm`: dataclasses that check their fields strictly and know how to be dicts. Fields are
 * declared by `static fields` in Python's order, checks by `static checks` in the order Python runs them.
 */
export class LlmDataclass {
  static readonly fields: Readonly<Record<string, LlmField>> = {};
  static readonly checks: readonly (readonly [key: string, check: Check])[] = [];

  /** @param values a dict of fields; unknown ones throw TypeError */
  constructor(values: Dynamic = {}) {
    const { fields, checks, name } = new.target;
    assign(this, new Map(dictEntries(values)), fields, name);
    for (const [key, check] of checks) check(this, key);
  }

  /** An instance of a dict, its unknown keys ignored. */
  static fromDict<T>(this: new (values: Dynamic) => T, data: Dynamic): T {
    const { fields } = this as unknown as typeof LlmDataclass;
    return new this(new Map(dictEntries(data).filter(([key]) => Object.hasOwn(fields, key as string))));
  }

  /** The object as a dict, absent fields left out. */
  toDict(): Record<string, Dynamic> {
    return toPlain(this) as Record<string, Dynamic>;
  }

  toJSON(): Record<string, Dynamic> {
    return this.toDict();
  }

  __repr__(): string {
    const fields = Object.entries(this).map(([name, value]) => `${name}=${repr(value)}`);
    return `${this.constructor.name}(${fields.join(", ")})`;
  }
}

function assign(
  object: LlmDataclass,
  given: Map<Dynamic, Dynamic>,
  fields: Readonly<Record<string, LlmField>>,
  name: string,
): void {
  for (const key of given.keys()) {
    if (Object.hasOwn(fields, key as string)) continue;
    throw new PyTypeError(`${name}.__init__() got an unexpected keyword argument '${key}'`);
  }
  const missing = Object.keys(fields).filter((key) => !given.has(key) && fields[key]?.default === undefined);
  if (missing.length > 0) throw new PyTypeError(missingArguments(name, missing));
  for (const [key, field] of Object.entries(fields)) {
    const value: unknown = given.has(key) ? given.get(key) : field.default?.();
    setOwn(object, key, value ?? null);
  }
}

function missingArguments(name: string, keys: string[]): string {
  const quoted = keys.map((key) => `'${key}'`);
  const last = quoted.pop() ?? "";
  const list = quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
  const noun = quoted.length === 0 ? "argument" : "arguments";
  return `${name}.__init__() missing ${keys.length} required positional ${noun}: ${list}`;
}

function toPlain(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof LlmDataclass) {
    const fields = Object.entries(value).filter(([, item]) => !isNone(item));
    return Object.fromEntries(fields.map(([key, item]) => [key, toPlain(item) as unknown]));
  }
  if (!isDict(value)) return value;
  const items = dictEntries(value).map(([key, item]) => [key, toPlain(item) as unknown] as const);
  return value instanceof Map ? new (value.constructor as MapConstructor)(items) : Object.fromEntries(items);
}

type Kind = "str" | "int" | "float" | "bool";

/** A float may be written without its point: JavaScript does not tell 1 from 1.0. */
function isKind(value: Dynamic, kind: Kind): boolean {
  if (kind === "str") return typeof value === "string";
  if (kind === "bool") return typeof value === "boolean";
  if (kind === "float") return typeof value === "number" || isBoxedFloat(value);
  return (
    typeof value === "bigint" || typeof value === "boolean" || (typeof value === "number" && isInt(value))
  );
}

function presentValue(object: Dynamic, key: string, required: boolean): Dynamic {
  const value: unknown = object[key];
  if (required && isNone(value)) throw new ValueError(`\`${key}\` is required`);
  return value ?? null;
}

export const isOf =
  (kind: Kind, required = false): Check =>
  (object, key) => {
    const value = presentValue(object, key, required);
    if (value === null || isKind(value, kind)) return;
    throw new ValueError(`\`${key}\` must be of type ${kind}, got ${typeName(value)}`);
  };

export const isListOf =
  (kind: Kind): Check =>
  (object, key) => {
    const value = presentValue(object, key, false);
    if (value === null) return;
    if (!Array.isArray(value)) throw new ValueError(`\`${key}\` must be a list, got ${typeName(value)}`);
    if (value.every((item) => isKind(item, kind))) return;
    throw new ValueError(`All items in \`${key}\` must be of type ${kind}`);
  };

export const isOneOf =
  (allowed: readonly string[]): Check =>
  (object, key) => {
    const value = presentValue(object, key, true);
    if (allowed.includes(value)) return;
    throw new ValueError(`\`${key}\` must be one of ${repr([...allowed])}, got ${value}`);
  };

type LlmClass = (new (values: Dynamic) => LlmDataclass) & typeof LlmDataclass;

function coerce(cls: LlmClass, value: Dynamic, shown: Dynamic): LlmDataclass {
  try {
    return cls.fromDict(value);
  } catch (error) {
    if (!(error instanceof PyTypeError)) throw error;
    throw new ValueError(`Error when coercing ${repr(shown)} to ${cls.name}: ${messageOf(error)}`);
  }
}

/** The field is an instance, or a dict that becomes one. */
export const convert =
  (classOf: () => LlmClass, required = true): Check =>
  (object, key) => {
    const cls = classOf();
    const value = presentValue(object, key, required);
    if (value === null || value instanceof cls) return;
    if (!isDict(value)) {
      throw new ValueError(
        `Expected \`${key}\` to be either an instance of \`${cls.name}\` or ` +
          `a dict matching the schema. Received \`${typeName(value)}\``,
      );
    }
    object[key] = coerce(cls, value, value);
  };

/** The field is a list of instances, or of dicts that become such. */
export const convertList =
  (classOf: () => LlmClass, required = true): Check =>
  (object, key) => {
    const cls = classOf();
    const value = presentValue(object, key, required);
    if (value === null) return;
    if (!Array.isArray(value)) throw new ValueError(`\`${key}\` must be a list`);
    if (value.length > 0 && value.every((item) => isDict(item))) {
      object[key] = value.map((item) => coerce(cls, item, value));
    } else if (value.some((item) => !(item instanceof cls))) {
      throw new ValueError(`Items in \`${key}\` must all have the same type: ${cls.name} or dict`);
    }
  };

/** The field is a dict whose values are instances, or dicts that become such. */
export const convertMap =
  (classOf: () => LlmClass): Check =>
  (object, key) => {
    const cls = classOf();
    const value = presentValue(object, key, true);
    if (!isDict(value)) throw new ValueError(`\`${key}\` must be a dict`);
    const converted = dictEntries(value).map(([name, item]) => {
      if (item instanceof cls) return [name, item] as const;
      if (isDict(item)) return [name, coerce(cls, item, item)] as const;
      throw new ValueError(
        `Items in \`${key}\` must be either an instance of \`${cls.name}\` ` +
          `or a dict matching the schema. Received \`${typeName(item)}\``,
      );
    });
    object[key] = Object.fromEntries(converted);
  };
