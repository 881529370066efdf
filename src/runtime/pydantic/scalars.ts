import { className } from "../python/class-info.js";
import { Bytes } from "../python/bytes.js";
import { Enum } from "../python/enum.js";
import { eq } from "../python/equality.js";
import { Float, isFloat, toFloat } from "../python/float.js";
import { isInt, normalizeInt } from "../python/integers.js";
import { callable, isInstance } from "../python/isinstance.js";
import { repr } from "../python/repr.js";
import { type } from "../python/type.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { fail } from "./errors.js";
import type { Definitions, Json, Mode, Schema } from "./schema.js";

/** `Any` */
export const any: Schema = { label: "any", check: (value) => value as unknown, json: () => ({}) };

/** `None` */
export const none: Schema = {
  label: "none",
  check: (value) =>
    value === null || value === undefined ? null : fail("none_required", "Input should be None", value),
  json: () => ({ type: "null" }),
};

/** `str` */
export const str: Schema = {
  label: "str",
  check(value, mode) {
    if (typeof value === "string") return value;
    if (value instanceof Enum && typeof value.value === "string" && isStringLike(value))
      return mode === "exact"
        ? fail("string_type", "Input should be a valid string", value)
        : (value.value as string);
    if (value instanceof Bytes && mode === "lax")
      return Buffer.from(value as unknown as Uint8Array).toString("utf8");
    return fail("string_type", "Input should be a valid string", value);
  },
  json: () => ({ type: "string" }),
};

const isStringLike = (value: Dynamic): boolean => typeof value.valueOf() === "string";

const words = new Map<string, boolean>([
  ...["0", "off", "f", "false", "n", "no"].map((w): [string, boolean] => [w, false]),
  ...["1", "on", "t", "true", "y", "yes"].map((w): [string, boolean] => [w, true]),
]);

/** `bool`, also from 0, 1 and words such as "yes". */
export const bool: Schema = {
  label: "bool",
  check(value, mode) {
    if (typeof value === "boolean") return value;
    const isNumber = isInt(value) || isFloat(value);
    if (mode !== "lax" || (!isNumber && typeof value !== "string"))
      return fail("bool_type", "Input should be a valid boolean", value);
    if (isFloat(value) && !Number.isInteger(Number(value)))
      return fail("bool_type", "Input should be a valid boolean", value);
    const known = words.get(
      String(Number.isInteger(Number(value)) && isNumber ? Number(value) : value).toLowerCase(),
    );
    return known ?? fail("bool_parsing", "Input should be a valid boolean, unable to interpret input", value);
  },
  json: () => ({ type: "boolean" }),
};

/** `int`, also from booleans, integral floats and numeric strings. */
export const int: Schema = {
  label: "int",
  check(value, mode) {
    if (typeof value !== "boolean" && isInt(value)) return value as unknown;
    if (mode !== "lax") return fail("int_type", "Input should be a valid integer", value);
    if (typeof value === "boolean") return Number(value);
    if (isFloat(value)) return intFromFloat(value);
    if (typeof value === "string") return intFromText(value);
    return value instanceof Enum && isInt(value.valueOf())
      ? value.value
      : fail("int_type", "Input should be a valid integer", value);
  },
  json: () => ({ type: "integer" }),
};

function intFromFloat(value: Dynamic): Dynamic {
  const n = Number(value);
  if (!Number.isFinite(n)) return fail("finite_number", "Input should be a finite number", value);
  if (!Number.isInteger(n))
    return fail(
      "int_from_float",
      "Input should be a valid integer, got a number with a fractional part",
      value,
    );
  return normalizeInt(BigInt(n));
}

function intFromText(text: string): Dynamic {
  const trimmed = text.trim();
  if (!/^[+-]?\d+(_\d+)*(\.0*)?$/.test(trimmed))
    return fail("int_parsing", "Input should be a valid integer, unable to parse string as an integer", text);
  return normalizeInt(BigInt(trimmed.replace(/_|\.0*$|^\+/g, "")));
}

/** `float`, also from ints, booleans and numeric strings. */
export const float: Schema = {
  label: "float",
  check(value, mode) {
    if (isFloat(value)) return value as unknown;
    if (mode === "exact" || typeof value === "object" || value === undefined)
      return fail("float_type", "Input should be a valid number", value);
    if (typeof value !== "boolean" && isInt(value)) return toFloat(Number(value));
    if (mode === "strict") return fail("float_type", "Input should be a valid number", value);
    if (typeof value === "boolean") return toFloat(Number(value));
    if (typeof value !== "string") return fail("float_type", "Input should be a valid number", value);
    return (
      floatFromText(value) ??
      fail("float_parsing", "Input should be a valid number, unable to parse string as a number", value)
    );
  },
  json: () => ({ type: "number" }),
};

function floatFromText(text: string): number | Float | undefined {
  const t = text.trim().toLowerCase();
  if (/^[+-]?(inf|infinity)$/.test(t)) return t.startsWith("-") ? -Infinity : Infinity;
  if (/^[+-]?nan$/.test(t)) return Number.NaN;
  return /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(t)
    ? toFloat(Number(t.replaceAll("_", "")))
    : undefined;
}

/** `bytes` */
export const bytes: Schema = {
  label: "bytes",
  check(value, mode) {
    if (value instanceof Bytes) return value;
    if (typeof value === "string" && mode === "lax")
      return new (Bytes as Dynamic)(Buffer.from(value)) as unknown;
    return fail("bytes_type", "Input should be a valid bytes", value);
  },
  json: () => ({ format: "binary", type: "string" }),
};

/** `Callable` */
export const callableValue: Schema = {
  label: "callable",
  check: (value) =>
    callable(value) ? (value as unknown) : fail("callable_type", "Input should be callable", value),
  json: () => {
    throw new InvalidForJsonSchema("Cannot generate a JsonSchema for core_schema.CallableSchema");
  },
};

/** Thrown where a type has no JSON schema; turned into pydantic's exception by the model. */
export class InvalidForJsonSchema extends Error {}

/** `Literal["a", "b"]` */
export function literal(...given: Dynamic[]): Schema {
  // `Literal[tuple(options)]` is `Literal["a", "b"]`
  const values = given.flatMap((each) => (each instanceof Tuple ? Array.from(each) : [each])) as Dynamic[];
  const shown = values.map((v) => repr(v));
  const expected = shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)!}`;
  return {
    label: `literal[${shown.join(",")}]`,
    check(value) {
      const found = values.find((v) => type(v) === type(value) && eq(v, value));
      return found === undefined
        ? fail("literal_error", `Input should be ${expected}`, value, { expected })
        : (found as unknown);
    },
    json: () => literalJson(values),
  };
}

const jsonTypes: Readonly<Record<string, string>> = {
  str: "string",
  int: "integer",
  bool: "boolean",
  float: "number",
  NoneType: "null",
};

function literalJson(values: readonly Dynamic[]): Json {
  const kinds = new Set<string | undefined>(values.map((v) => jsonTypes[className(type(v))]));
  const out: Json =
    values.length === 1
      ? { const: values[0] as unknown }
      : { enum: values.map((v: Dynamic) => (v instanceof Enum ? (v.value as unknown) : (v as unknown))) };
  if (kinds.size === 1 && !kinds.has(undefined)) out["type"] = [...kinds][0];
  return out;
}

/** A class of the program that is no model: an instance of it (`arbitrary_types_allowed`), or a member of an enum by value. */
export function instance(cls: () => Dynamic): Schema {
  return {
    get label() {
      return `is-instance[${className(cls())}]`;
    },
    check(value, mode) {
      const target = cls();
      if (isInstance(value, target)) return value as unknown;
      if (target.prototype instanceof Enum) return enumMember(target, value, mode);
      return fail("is_instance_of", `Input should be an instance of ${className(target)}`, value, {
        class: className(target),
      });
    },
    json(definitions) {
      const target = cls();
      if (!(target.prototype instanceof Enum))
        throw new InvalidForJsonSchema("Cannot generate a JsonSchema for core_schema.IsInstanceSchema");
      return enumJson(target, definitions);
    },
  };
}

/** A type that takes its own values only: `StrictInt`. */
export const strict = (inner: Schema): Schema => ({
  label: inner.label,
  check: (value) => inner.check(value, "strict") as unknown,
  json: (definitions) => inner.json(definitions),
});

function enumMember(cls: Dynamic, value: Dynamic, mode: Mode): Dynamic {
  const members = [...cls] as Enum[];
  const isNumeric = members.every((m) => isInt(m.valueOf()));
  const given: unknown =
    isNumeric && typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  const found = mode === "lax" ? members.find((m) => eq(m.value, given)) : undefined;
  if (found !== undefined) return found;
  const shown = members.map((m) => repr(m.value));
  const expected = shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)!}`;
  return fail("enum", `Input should be ${expected}`, value, { expected });
}

function enumJson(cls: Dynamic, definitions: Definitions): Json {
  const name = className(cls);
  if (!definitions.has(name)) {
    const values = [...cls].map((m: Enum): unknown => m.value);
    const doc = Object.hasOwn(cls as object, "__doc__") ? (cls.__doc__ as string) : undefined;
    const { enum: _, const: __, ...rest } = literalJson(values);
    definitions.set(name, {
      ...(values.length === 1 ? { const: values[0] } : { enum: values }),
      title: name,
      ...(doc ? { description: doc } : {}),
      ...rest,
    });
  }
  return { $ref: `#/$defs/${name}` };
}
