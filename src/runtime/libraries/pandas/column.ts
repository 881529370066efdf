/** One column of a frame: values of one dtype, as pandas infers it. */
import {
  type Dynamic,
  eq,
  float as pyFloat,
  getAttr,
  int as pyInt,
  isFloat,
  isInt,
  NotImplementedError,
  str,
  toFloat,
  typeName,
  ValueError,
} from "../../python/index.js";

/** The dtypes that are migrated; `str` is what pandas 3 gives texts. */
export type Dtype = "int64" | "float64" | "bool" | "str" | "object";

/** Floats are plain numbers in here; outside they are Python's. Missing texts and numbers are NaN. */
export interface Column {
  readonly dtype: Dtype;
  readonly values: readonly Dynamic[];
}

/** What there is no counterpart of: an error where the program runs, since only then it is known. */
export function notMigrated(what: string): never {
  throw new NotImplementedError(`pandas: ${what} is not migrated`);
}

/** Not given at all, unlike None. */
export const absent: unique symbol = Symbol("absent");

export const isMissing = (value: Dynamic): boolean =>
  value === null || value === undefined || (isFloat(value) && Number.isNaN(Number(value)));

type Kind = "int" | "float" | "bool" | "str" | "none" | "nan" | "other";

const numbers = new Set<Kind>(["int", "float", "nan", "none"]);
const unsupported = new Set(["datetime", "timedelta", "Timestamp", "Bytes"]);

function kindOf(value: Dynamic): Kind {
  if (value === null || value === undefined) return "none";
  if (value === absent) return "nan";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (isInt(value)) return "int";
  if (isFloat(value)) return Number.isNaN(Number(value)) ? "nan" : "float";
  if (unsupported.has(typeName(value))) notMigrated(`a column of ${typeName(value)} values`);
  return "other";
}

/** The dtype of Python values, and the values in its form. */
export function inferred(given: readonly Dynamic[]): Column {
  const kinds = new Set(given.map(kindOf));
  const dtype = dtypeOf(kinds);
  if (dtype === "int64" && given.some((value) => typeof value === "bigint"))
    notMigrated("an int beyond 53 bits");
  return { dtype, values: given.map((value) => stored(value, dtype)) };
}

function dtypeOf(kinds: ReadonlySet<Kind>): Dtype {
  const only = (...allowed: Kind[]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (kinds.size === 0 || only("none")) return "object";
  if (only("bool")) return "bool";
  if (only("int")) return "int64";
  if ([...kinds].every((kind) => numbers.has(kind))) return "float64";
  return kinds.has("str") && only("str", "none", "nan") ? "str" : "object";
}

function stored(value: Dynamic, dtype: Dtype): Dynamic {
  if (value === absent) return NaN;
  if (dtype === "float64") return isMissing(value) ? NaN : Number(value);
  if (dtype === "str" && isMissing(value)) return NaN;
  return value ?? null;
}

/** A value as Python has it. */
export const shown = (value: Dynamic, dtype: Dtype): Dynamic =>
  dtype === "float64" ? toFloat(value as number) : (value as unknown);

export const listOfColumn = ({ values, dtype }: Column): Dynamic[] =>
  values.map((value) => shown(value, dtype) as unknown);

/** The rows at these positions; -1 is a missing one. */
export const taken = ({ dtype, values }: Column, positions: readonly number[]): Column => ({
  dtype,
  values: positions.map((at) => values[at] as unknown),
});

/** The dtype that can hold all of them, for a row of a frame or columns one below the other. */
export function common(dtypes: readonly Dtype[]): Dtype {
  const distinct = new Set(dtypes);
  if (distinct.size === 1) return dtypes[0]!;
  const areNumbers = [...distinct].every((dtype) => dtype === "int64" || dtype === "float64");
  return areNumbers && distinct.size > 0 ? "float64" : "object";
}

/** Values of several columns in one. */
export function joined(parts: readonly Column[]): Column {
  const used = parts.filter(({ values }) => values.length > 0);
  const dtype = used.length > 0 ? common(used.map((part) => part.dtype)) : (parts[0]?.dtype ?? "object");
  const values = used.flatMap((part) =>
    part.values.map((value) =>
      dtype === "object" ? (shown(value, part.dtype) as unknown) : (value as unknown),
    ),
  );
  return { dtype, values };
}

/** `astype(dtype)` */
export function converted(column: Column, target: Dynamic): Column {
  const name = typeof target === "string" ? target : String(getAttr(target, "__name__"));
  const values = listOfColumn(column);
  switch (name) {
    case "str":
    case "string":
      return textColumn(column);
    case "int":
    case "int64":
      return { dtype: "int64", values: values.map(asInt) };
    case "float":
    case "float64":
      return { dtype: "float64", values: values.map(asFloat) };
    case "bool":
      return column.dtype === "str" || column.dtype === "object"
        ? notMigrated("astype(bool) of texts and objects")
        : { dtype: "bool", values: values.map((value) => Number(value) !== 0) };
    case "object":
      return { dtype: "object", values };
    default:
      return notMigrated(`astype(${name})`);
  }
}

function textColumn(column: Column): Column {
  const values = listOfColumn(column).map((value) => (isMissing(value) ? NaN : str(value)));
  return { dtype: "str", values };
}

function asInt(value: Dynamic): Dynamic {
  if (isMissing(value)) throw new ValueError("Cannot convert non-finite values (NA or inf) to integer");
  return (pyInt as Dynamic)(value) as unknown;
}

const asFloat = (value: Dynamic): number => (isMissing(value) ? NaN : Number((pyFloat as Dynamic)(value)));

/** Whether two cells hold the same, as `drop_duplicates` and `unique` see it: NaN is NaN. */
export const sameCell = (a: Dynamic, b: Dynamic): boolean =>
  isMissing(a) && isMissing(b) ? true : Boolean(eq(a, b));
