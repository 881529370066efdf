import { dictEntries, type Dynamic, Float, isBoxedFloat, isDict, isInt, isNone, makeDict } from "./python.js";
import { type Field, field, parseField, type Report, reportAll, reportAt, required } from "./validation.js";

/** `Any` */
export const anyValue: Field<Dynamic> = required((value) => value);

/** `str`: no other type is converted. */
export const str: Field<string> = required((value, report) => {
  if (typeof value === "string") return value;
  report("string_type", "Input should be a valid string");
  return undefined;
});

/** Half of a surrogate pair: pydantic reads no number and no truth from such a text. */
function isBrokenText(text: string, report: Report): boolean {
  if (!/\p{Surrogate}/u.test(text)) return false;
  report("string_unicode", "Input should be a valid string, unable to parse raw data as a unicode string");
  return true;
}

const trueWords = new Set<unknown>(["1", "on", "t", "true", "y", "yes"]);
const falseWords = new Set<unknown>(["0", "off", "f", "false", "n", "no"]);

/** `bool`, also from 0, 1 and words such as "yes". */
export const bool: Field<boolean> = required((value, report) => {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint" || isBoxedFloat(value)) {
    if (Number(value) === 1) return true;
    if (Number(value) === 0) return false;
    return boolParsing(report);
  }
  if (typeof value !== "string") {
    report("bool_type", "Input should be a valid boolean");
    return undefined;
  }
  if (isBrokenText(value, report)) return undefined;
  const word = value.toLowerCase();
  if (trueWords.has(word)) return true;
  return falseWords.has(word) ? false : boolParsing(report);
});

function boolParsing(report: Report): undefined {
  report("bool_parsing", "Input should be a valid boolean, unable to interpret input");
}

/** `int`, also from booleans, integral floats and numeric strings. */
export const int: Field<number | bigint> = required((value, report) => {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "bigint") return value;
  if (typeof value === "string") return parseInteger(value, report);
  if (typeof value !== "number" && !isBoxedFloat(value)) {
    report("int_type", "Input should be a valid integer");
    return undefined;
  }
  const number = Number(value);
  if (isBoxedFloat(value) && Math.abs(number) >= 2 ** 63) {
    report("int_parsing_size", "Unable to parse input string as an integer, exceeded maximum size");
    return undefined;
  }
  if (Number.isInteger(number)) return number + 0;
  if (Number.isFinite(number)) {
    report("int_from_float", "Input should be a valid integer, got a number with a fractional part");
  } else {
    report("finite_number", "Input should be a finite number");
  }
  return undefined;
});

function parseInteger(text: string, report: Report): number | bigint | undefined {
  if (isBrokenText(text, report)) return undefined;
  const digits = /^[+-]?\d+(_\d+)*(\.0*)?$/.test(text.trim())
    ? text.trim().replace(/_|\.0*$/g, "")
    : undefined;
  if (digits === undefined) {
    report("int_parsing", "Input should be a valid integer, unable to parse string as an integer");
    return undefined;
  }
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits.replace("+", ""));
}

/** `float`, also from ints, booleans and numeric strings; a boxed float where the value is integral. */
export const float: Field<number | Float> = required((value, report) => {
  if (isBoxedFloat(value)) return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return toFloat(Number(value));
  if (typeof value !== "string") {
    report("float_type", "Input should be a valid number");
    return undefined;
  }
  if (isBrokenText(value, report)) return undefined;
  const number = parseFloatText(value.trim().toLowerCase());
  if (number !== undefined) return toFloat(number);
  report("float_parsing", "Input should be a valid number, unable to parse string as a number");
  return undefined;
});

function parseFloatText(text: string): number | undefined {
  if (/^[+-]?(inf|infinity)$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^[+-]?nan$/.test(text)) return Number.NaN;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}

function toFloat(number: number): number | Float {
  return isInt(number) ? new Float(number) : number;
}

/** `dict[str, Any]` */
export const dict: Field<Dynamic> = dictOf(anyValue);

/** `dict[str, T]` */
export function dictOf<T>(item: Field<T>): Field<Dynamic> {
  return required((value, report) => {
    if (!isDict(value)) {
      report("dict_type", "Input should be a valid dictionary");
      return undefined;
    }
    const items: [string, T][] = [];
    for (const [key, given] of dictEntries(value)) {
      if (typeof key !== "string")
        report("string_type", "Input should be a valid string", key, [String(key), "[key]"]);
      const parsed = parseField(item, given ?? null);
      if ("errors" in parsed) reportAll(report, parsed.errors, [String(key)]);
      else items.push([key as string, parsed.value]);
    }
    return makeDict(items);
  });
}

/** `list[T]`, also from a tuple. */
export function listOf<T>(item: Field<T>): Field<T[]> {
  const convert = item.convert;
  return required((value, report) => {
    if (!Array.isArray(value)) {
      report("list_type", "Input should be a valid list");
      return undefined;
    }
    const items = new Array<T>(value.length);
    for (let i = 0; i < value.length; i++) {
      const given: unknown = value[i] ?? null;
      items[i] = convert(given, reportAt(report, i, given)) as T;
    }
    return items;
  });
}

/** `T | None = None` */
export function optional<T>(schema: Field<T>): Field<T | null> {
  const convert = schema.convert;
  return field((value, report) => (isNone(value) ? null : (convert(value, report) as T)));
}

/** `T = value`: null is not the default, it is checked like any value. */
export function withDefault<T>(schema: Field<T>, value: () => T): Field<T> {
  const convert = schema.convert;
  return field((given, report) => (given === undefined ? value() : (convert(given, report) as T)));
}

/** One of several types, tried in order; the findings of all are reported under their names. */
export function firstOf<T>(members: readonly (readonly [name: string, schema: Field<T>])[]): Field<T> {
  return required((value, report) => {
    const failures: (() => void)[] = [];
    for (const [name, schema] of members) {
      const parsed = parseField(schema, value);
      if ("value" in parsed) return parsed.value;
      failures.push(() => reportAll(report, parsed.errors, [name]));
    }
    for (const fail of failures) fail();
    return undefined;
  });
}
