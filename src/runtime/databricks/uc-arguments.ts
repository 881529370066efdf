/** Checks the arguments of a Unity Catalog function, and writes the SQL that calls it. */
import { isNone } from "../agent-server/python.js";
import { Bytes } from "../python/bytes.js";
import { dictEntries, dictGet, dictHas, isDict } from "../python/dict-access.js";
import { BaseException, ValueError } from "../python/exceptions.js";
import { isFloat, toFloat } from "../python/float.js";
import { isInt } from "../python/integers.js";
import { jsonDumps } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import { date, datetime, timedelta } from "../python/stdlib/datetime.js";
import { Decimal } from "../python/stdlib/decimal.js";
import { type } from "../python/type.js";
import { PySet } from "../python/set.js";
import type { Dynamic } from "../python/types.js";
import { usedDefault } from "./uc-types.js";

/** What Python's `isinstance` asks for, and how the types are shown. */
interface PythonTypes {
  readonly shown: string;
  is(value: Dynamic): boolean;
}

const isText = (value: Dynamic): boolean => typeof value === "string";
const text: PythonTypes = { shown: "<class 'str'>", is: isText };
const whole: PythonTypes = {
  shown: "<class 'int'>",
  is: (value) => isInt(value) || typeof value === "boolean",
};
const real: PythonTypes = { shown: "<class 'float'>", is: isFloat };
const table: PythonTypes = { shown: "<class 'dict'>", is: isDict };
const time: PythonTypes = {
  shown: "(<class 'datetime.datetime'>, <class 'str'>)",
  is: (value) => value instanceof datetime || isText(value),
};

const pythonTypes: Readonly<Record<string, PythonTypes>> = {
  ARRAY: { shown: "(<class 'list'>, <class 'tuple'>)", is: Array.isArray },
  BIGINT: whole,
  BINARY: {
    shown: "(<class 'bytes'>, <class 'str'>)",
    is: (value) => value instanceof Bytes || isText(value),
  },
  BOOLEAN: { shown: "<class 'bool'>", is: (value) => typeof value === "boolean" },
  BYTE: whole,
  CHAR: text,
  DATE: {
    shown: "(<class 'datetime.date'>, <class 'str'>)",
    is: (value) => value instanceof date || isText(value),
  },
  DECIMAL: {
    shown: "(<class 'decimal.Decimal'>, <class 'float'>)",
    is: (value) => value instanceof Decimal || isFloat(value),
  },
  DOUBLE: real,
  FLOAT: real,
  INT: whole,
  INTERVAL: {
    shown: "(<class 'datetime.timedelta'>, <class 'str'>)",
    is: (value) => value instanceof timedelta || isText(value),
  },
  LONG: whole,
  MAP: table,
  NULL: { shown: "<class 'NoneType'>", is: isNone },
  SHORT: whole,
  STRING: text,
  STRUCT: table,
  TABLE_TYPE: text,
  TIMESTAMP: time,
  TIMESTAMP_NTZ: time,
  USER_DEFINED_TYPE: { shown: "<class 'object'>", is: () => true },
};

const parametersOf = (info: Dynamic): Dynamic[] =>
  (dictGet(dictGet(info, "input_params") ?? {}, "parameters") as Dynamic[] | undefined) ?? [];

const nameOf = (parameter: Dynamic): string => dictGet(parameter, "name") as string;
const typeOf = (parameter: Dynamic): string => dictGet(parameter, "type_name") as string;

/** Throws ValueError as Python's client does for arguments that are missing, too many, or of a wrong type. */
export function checkArguments(info: Dynamic, args: Dynamic): void {
  const parameters = parametersOf(info);
  const given = [...dictEntries(args)].map(([name]) => name as string);
  if (parameters.length === 0) {
    if (given.length === 0) return;
    throw new ValueError(
      `Function does not have input parameters, but parameters ${repr(args)} were provided.`,
    );
  }
  const invalid: [string, string][] = [];
  for (const each of parameters) {
    const name = nameOf(each);
    if (dictHas(args, name)) {
      const problem = problemOf(dictGet(args, name), each);
      if (problem !== undefined) invalid.push([name, problem]);
    } else if (isNone(dictGet(each, "parameter_default")))
      throw new ValueError(`Parameter ${name} is required but not provided.`);
  }
  if (invalid.length)
    throw new ValueError(`Invalid parameters provided: ${repr(Object.fromEntries(invalid))}.`);
  const known = new Set(parameters.map(nameOf));
  const extra = given.filter((name) => !known.has(name));
  if (extra.length)
    throw new ValueError(
      `Extra parameters provided that are not defined in the function's input parameters: ${repr(new PySet(extra))}.`,
    );
}

/** What is wrong with an argument; undefined where nothing is. */
function problemOf(value: Dynamic, parameter: Dynamic): string | undefined {
  const [name, kind] = [nameOf(parameter), typeOf(parameter)];
  if (isNone(value) && dictGet(parameter, "parameter_default") === "NULL") return undefined;
  if (kind === "VARIANT") return undefined;
  const wanted = Object.hasOwn(pythonTypes, kind) ? pythonTypes[kind] : undefined;
  if (!wanted)
    return `Unsupported column type: ${kind}; supported types are: ${repr([...Object.keys(pythonTypes), "VARIANT"])}`;
  if (!wanted.is(value))
    return `Parameter ${name} should be of type ${kind} (corresponding python type ${wanted.shown}), but got ${repr(type(value))}`;
  return isText(value) ? textProblem(value as string, kind) : undefined;
}

const timeTypes = new Set(["DATE", "TIMESTAMP", "TIMESTAMP_NTZ"]);

function textProblem(value: string, kind: string): string | undefined {
  if (timeTypes.has(kind) && !isIsoDate(value))
    return `Invalid datetime string: ${value}, expecting ISO format.`;
  if (kind === "INTERVAL" && !(value.startsWith("INTERVAL") && value.endsWith("DAY TO SECOND")))
    return `Invalid interval string: ${value}, expecting format \`INTERVAL '[+|-] d[...] [h]h:[m]m:[s]s.ms[ms][ms][us][us][us]' DAY TO SECOND\`.`;
  if (kind === "BINARY" && !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value))
    return `The string input for column type BINARY must be base64 encoded, invalid input: ${value}.`;
  return undefined;
}

function isIsoDate(value: string): boolean {
  try {
    datetime.fromisoformat(value);
    return true;
  } catch (error) {
    if (error instanceof BaseException) return false;
    throw error;
  }
}

/** A call of a function as SQL, with the values of its named parameters. */
export interface FunctionCall {
  readonly sql: string;
  readonly args: ReadonlyMap<string, Dynamic>;
}

export const isScalar = (info: Dynamic): boolean => dictGet(info, "data_type") !== "TABLE_TYPE";

/** The call, with defaults where the arguments have none. */
export function functionCall(info: Dynamic, given: Dynamic): FunctionCall {
  const args = new Map<string, Dynamic>();
  const parts: string[] = [];
  let named = false;
  for (const parameter of parametersOf(info)) {
    const name = nameOf(parameter);
    const text = dictGet(parameter, "parameter_default") as string | null | undefined;
    if (!dictHas(given, name) && isNone(text)) {
      named = true;
      continue;
    }
    const value: unknown = dictHas(given, name) ? dictGet(given, name) : usedDefault(text!);
    parts.push((named ? `${name} => ` : "") + argumentSql(parameter, value, args));
  }
  const path = ["catalog_name", "schema_name", "name"]
    .map((key) => `\`${str(dictGet(info, key))}\``)
    .join(".");
  return { sql: `SELECT ${isScalar(info) ? "" : "* FROM "}${path}(${parts.join(",")})`, args };
}

/** One argument: written out where a parameter cannot hold it, else a parameter that is put among `args`. */
function argumentSql(parameter: Dynamic, value: Dynamic, args: Map<string, Dynamic>): string {
  const kind = typeOf(parameter);
  if (kind === "ARRAY" || kind === "MAP" || kind === "STRUCT")
    return `from_json('${jsonDumps(value)}', '${str(dictGet(parameter, "type_text"))}')`;
  if (kind === "VARIANT") return `parse_json('${jsonDumps(value)}')`;
  if (kind === "BINARY")
    return `unbase64('${value instanceof Bytes ? Buffer.from(value.data).toString("base64") : str(value)}')`;
  if (timeTypes.has(kind)) return `'${isText(value) ? (value as string) : (value.isoformat() as string)}'`;
  if (kind === "INTERVAL") return isText(value) ? (value as string) : intervalSql(value as timedelta);
  args.set(nameOf(parameter), value instanceof Decimal ? toFloat(Number(str(value))) : value);
  return `:${nameOf(parameter)}`;
}

function intervalSql(value: Dynamic): string {
  const seconds = Number(value.seconds);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  return `INTERVAL '${str(value.days)} ${hours}:${minutes}:${rest}.${str(value.microseconds)}' DAY TO SECOND`;
}
