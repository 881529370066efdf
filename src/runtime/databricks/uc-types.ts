/** Types of Unity Catalog: what the arguments of a function may be, and how they are described to a model. */
import { createHash } from "node:crypto";
import { createModel } from "../pydantic/create-model.js";
import { dict, list, tuples } from "../pydantic/containers.js";
import { fail } from "../pydantic/errors.js";
import { field, type FieldInfo } from "../pydantic/fields.js";
import { model, type BaseModel } from "../pydantic/model.js";
import * as scalars from "../pydantic/scalars.js";
import type { Json, Schema } from "../pydantic/schema.js";
import { union } from "../pydantic/unions.js";
import { dictGet, isDict } from "../python/dict-access.js";
import { TypeError, ValueError } from "../python/exceptions.js";
import { isInstance } from "../python/isinstance.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { repr } from "../python/repr.js";
import { date, datetime, timedelta } from "../python/stdlib/datetime.js";
import { Decimal } from "../python/stdlib/decimal.js";
import { truthy } from "../python/truth.js";
import type { Dynamic } from "../python/types.js";
import { isNone } from "../agent-server/python.js";

/** Members of a union that describe the same are described once, as pydantic does. */
function anyOf(...members: Schema[]): Schema {
  if (members.length === 1) return members[0]!;
  const all = union(...members);
  return {
    get label() {
      return all.label;
    },
    check: (value, mode) => all.check(value, mode) as unknown,
    json(definitions) {
      const seen = new Set<string>();
      const described = members
        .flatMap((each): Json[] => {
          const json = each.json(definitions);
          return Array.isArray(json["anyOf"]) && Object.keys(json).length === 1
            ? (json["anyOf"] as Json[])
            : [json];
        })
        .filter((json) => !seen.has(JSON.stringify(json)) && seen.add(JSON.stringify(json)));
      return described.length === 1 ? described[0]! : { anyOf: described };
    },
  };
}

/** A class of the datetime module; text is left to the `str` beside it. */
const moment = (label: string, cls: Dynamic, format: string, what: string): Schema => ({
  label,
  check: (value) =>
    isInstance(value, cls)
      ? (value as unknown)
      : fail(`${label}_type`, `Input should be a valid ${what}`, value),
  json: () => ({ format, type: "string" }),
});

const decimal: Schema = {
  label: "decimal",
  check: (value) =>
    value instanceof Decimal
      ? value
      : fail("decimal_type", "Decimal input should be an integer, float, string or Decimal object", value),
  json: () => ({ anyOf: [{ type: "number" }, { type: "string" }] }),
};

const { str, int, float, bool, none, bytes } = scalars;
const moments = {
  date: moment("date", date, "date", "date"),
  datetime: moment("datetime", datetime, "date-time", "datetime"),
};
const interval = moment("time_delta", timedelta, "duration", "timedelta");

/** The members of each type's union, by the upper-case name in `type_json`. */
const members: Readonly<Record<string, readonly Schema[]>> = {
  ARRAY: [list(), tuples()],
  BIGINT: [int],
  BINARY: [bytes],
  BOOLEAN: [bool],
  BYTE: [int],
  CHAR: [str],
  DATE: [moments.date, str],
  DECIMAL: [decimal, float],
  DOUBLE: [float],
  FLOAT: [float],
  INT: [int],
  INTEGER: [int],
  INTERVAL: [interval, str],
  "INTERVAL DAY TO SECOND": [interval, str],
  LONG: [int],
  MAP: [dict()],
  NULL: [none],
  SHORT: [int],
  STRING: [str],
  STRUCT: [dict()],
  TABLE_TYPE: [str],
  TIMESTAMP: [moments.datetime, str],
  TIMESTAMP_NTZ: [moments.datetime, str],
  USER_DEFINED_TYPE: [scalars.any],
};

/** Types that have one of JSON schema. */
const plain = new Set(
  "ARRAY BOOLEAN BYTE CHAR DOUBLE FLOAT INT LONG MAP NULL SHORT STRING STRUCT TABLE_TYPE".split(" "),
);

interface Described {
  readonly members: readonly Schema[];
  /** Whether OpenAI's strict mode can be asked for. */
  readonly strict: boolean;
}

function describe(type: Dynamic, strict: boolean): Described {
  if (typeof type === "string") return describeScalar(type, strict);
  if (!isDict(type)) throw new TypeError(`Unknown type ${repr(type)}.`);
  switch (dictGet(type, "type")) {
    case "array": {
      const element = describe(dictGet(type, "elementType"), strict);
      const item = anyOf(...element.members, ...(truthy(dictGet(type, "containsNull")) ? [none] : []));
      return { members: [list(item), tuples(item)], strict: strict && element.strict };
    }
    case "map": {
      const key: unknown = dictGet(type, "keyType");
      if (key !== "string") throw new TypeError(`Only support STRING key type for MAP but got ${repr(key)}.`);
      const value = describe(dictGet(type, "valueType"), strict);
      const item = anyOf(...value.members, ...(truthy(dictGet(type, "valueContainsNull")) ? [none] : []));
      return { members: [dict(str, item)], strict: strict && value.strict };
    }
    default: {
      const made = structModel(type);
      return { members: [model(() => made)], strict: false };
    }
  }
}

function describeScalar(type: string, strict: boolean): Described {
  const name = type.toUpperCase();
  const found = Object.hasOwn(members, name)
    ? members[name]
    : name.startsWith("DECIMAL")
      ? [decimal, float]
      : undefined;
  if (!found)
    throw new TypeError(
      `Type ${type} is not supported. Supported types are: dict_keys(${repr(Object.keys(members))})`,
    );
  return { members: found, strict: strict && plain.has(name) };
}

function structModel(type: Dynamic): typeof BaseModel {
  const fields: Record<string, FieldInfo> = {};
  for (const each of dictGet(type, "fields") as Dynamic[]) {
    const description: unknown = dictGet(dictGet(each, "metadata") ?? {}, "comment") ?? undefined;
    const own = describe(dictGet(each, "type"), false).members;
    const isOptional = truthy(dictGet(each, "nullable"));
    fields[dictGet(each, "name") as string] = field(anyOf(...own, ...(isOptional ? [none] : [])), {
      ...(isOptional ? { default: null } : {}),
      ...(description === undefined ? {} : { description: description as string }),
    });
  }
  const hash = createHash("md5")
    .update(jsonDumps(type, { sort_keys: true }))
    .digest("hex");
  return createModel(`Struct_${hash.slice(0, 8)}`, fields);
}

/** The parameters of a function as a model; `strict` where OpenAI's strict mode can be asked for. */
export function parametersModel(info: Dynamic, strict = false): { model: typeof BaseModel; strict: boolean } {
  const name =
    ["catalog_name", "schema_name", "name"].map((key) => String(dictGet(info, key) ?? "None")).join("__") +
    "__params";
  const given: unknown = dictGet(info, "input_params");
  if (isNone(given)) return { model: createModel(name, {}), strict };
  const parameters: unknown = dictGet(given, "parameters");
  if (isNone(parameters)) throw new ValueError("Function input parameters are None.");
  const fields: Record<string, FieldInfo> = {};
  let last = strict;
  for (const each of parameters as Dynamic[]) {
    const described = parameterField(each, strict);
    fields[dictGet(each, "name") as string] = described.field;
    last = described.strict;
  }
  return { model: createModel(name, fields, { config: { extra: "forbid" } }), strict: last };
}

function parameterField(parameter: Dynamic, strict: boolean): { field: FieldInfo; strict: boolean } {
  const json: unknown = dictGet(parameter, "type_json");
  if (isNone(json))
    throw new ValueError(`Parameter type json is None for parameter ${String(dictGet(parameter, "name"))}.`);
  const type: Dynamic = jsonLoads(json);
  const described = describe(dictGet(type, "type"), strict);
  const comment = String(dictGet(parameter, "comment") ?? "");
  const text = dictGet(parameter, "parameter_default") as string | null | undefined;
  if (text)
    return {
      field: field(anyOf(...described.members), {
        default: describedDefault(text),
        description: `${comment} (Default: ${text})`,
      }),
      strict: described.strict,
    };
  const isNullable = truthy(dictGet(type, "nullable"));
  return {
    field: field(anyOf(...described.members, ...(isNullable ? [none] : [])), {
      default: null,
      description: comment,
    }),
    strict: described.strict,
  };
}

/** A default of SQL as the model is told it. */
function describedDefault(text: string): Dynamic {
  if (text.trim().toUpperCase() === "NULL") return null;
  try {
    return jsonLoads(text) as unknown;
  } catch {
    return text.trim();
  }
}

/** A default of SQL as a call of the function uses it. */
export function usedDefault(text: string): Dynamic {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "NULL") return null;
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  const quoted = /^'((?:[^'\\]|\\.)*)'$|^"((?:[^"\\]|\\.)*)"$/.exec(trimmed);
  if (quoted) return (quoted[1] ?? quoted[2]!).replace(/\\(.)/g, "$1");
  try {
    return jsonLoads(trimmed) as unknown;
  } catch {
    return trimmed;
  }
}
