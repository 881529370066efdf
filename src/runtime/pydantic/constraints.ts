import { dictSize } from "../python/dict-access.js";
import { isFloat } from "../python/float.js";
import { isInt } from "../python/integers.js";
import { ge, gt, le, lt } from "../python/ordering.js";
import { mod } from "../python/arithmetic.js";
import { eq } from "../python/equality.js";
import { codePoints } from "../python/text-core.js";
import { str } from "../python/repr.js";
import { search } from "../python/re.js";
import { isSet } from "../python/set.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";
import { fail } from "./errors.js";
import { constraintNames, type Constraints, type Json, type Schema } from "./schema.js";

type Rule = readonly [holds: (value: Dynamic, limit: Dynamic) => boolean, type: string, words: string];

const bounds: Readonly<Record<string, Rule>> = {
  gt: [gt as Rule[0], "greater_than", "greater than"],
  ge: [ge as Rule[0], "greater_than_equal", "greater than or equal to"],
  lt: [lt as Rule[0], "less_than", "less than"],
  le: [le as Rule[0], "less_than_equal", "less than or equal to"],
  multiple_of: [(v, n) => eq(mod(v, n), 0) as boolean, "multiple_of", "a multiple of"],
};

/** The schema with limits; the inner one where the limits belong to a part of it (`Optional[int]`). */
export function constrained(schema: Schema, constraints: Constraints): Schema {
  const given = constraintNames.filter(
    (name) => constraints[name] !== undefined && constraints[name] !== null,
  );
  if (given.length === 0) return schema;
  const inner = schema.constrain?.(constraints);
  if (inner) return inner;
  return {
    get label() {
      return `constrained-${schema.label}`;
    },
    check(value, mode) {
      const out: unknown = schema.check(value, mode);
      for (const name of given) checkOne(name, constraints[name], out, value);
      return out;
    },
    ...(schema.fieldsSet ? { fieldsSet: schema.fieldsSet } : {}),
    json: (definitions) => withLimits(schema.json(definitions), constraints),
  };
}

function checkOne(name: keyof Constraints, limit: Dynamic, value: Dynamic, input: Dynamic): void {
  const rule = bounds[name];
  if (rule) {
    const [holds, type, words] = rule;
    if (!holds(value, limit))
      fail(type, `Input should be ${words} ${str(limit)}`, input, { [name]: limit as unknown });
  } else if (name === "pattern") checkPattern(limit as string, value, input);
  else checkLength(name as "min_length" | "max_length", limit as number, value, input);
}

function checkPattern(pattern: string, value: Dynamic, input: Dynamic): void {
  if (search(pattern, value as string) === null)
    fail("string_pattern_mismatch", `String should match pattern '${pattern}'`, input, { pattern });
}

const plural = (n: number): string => (n === 1 ? "" : "s");

function checkLength(name: "min_length" | "max_length", limit: number, value: Dynamic, input: Dynamic): void {
  const length = typeof value === "string" ? codePoints(value).length : sizeOf(value);
  const short = name === "min_length";
  if (short ? length >= limit : length <= limit) return;
  const least = `at ${short ? "least" : "most"} ${limit}`;
  if (typeof value === "string")
    fail(
      `string_too_${short ? "short" : "long"}`,
      `String should have ${least} character${plural(limit)}`,
      input,
      { [name]: limit },
    );
  const kind = kindOf(value);
  fail(
    `too_${short ? "short" : "long"}`,
    `${kind} should have ${least} item${plural(limit)} after validation, not ${length}`,
    input,
    {
      field_type: kind,
      [name]: limit,
      actual_length: length,
    },
  );
}

function sizeOf(value: Dynamic): number {
  if (Array.isArray(value)) return value.length;
  return isSet(value) ? (value as Set<unknown>).size : dictSize(value);
}

function kindOf(value: Dynamic): string {
  if (Array.isArray(value)) return value instanceof Tuple ? "Tuple" : "List";
  return isSet(value) ? "Set" : "Dictionary";
}

const numberLimits: Readonly<Record<string, string>> = {
  gt: "exclusiveMinimum",
  ge: "minimum",
  lt: "exclusiveMaximum",
  le: "maximum",
  multiple_of: "multipleOf",
};
const lengthLimits: Readonly<Record<string, readonly [string, string]>> = {
  string: ["minLength", "maxLength"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"],
};

function withLimits(json: Json, constraints: Constraints): Json {
  const out: Json = { ...json };
  for (const [name, key] of Object.entries(numberLimits)) {
    const limit: unknown = constraints[name as keyof Constraints];
    if (limit !== undefined && limit !== null && (isInt(limit) || isFloat(limit))) out[key] = limit;
  }
  const [least, most] = lengthLimits[json["type"] as string] ?? ["minLength", "maxLength"];
  if (constraints.min_length != null) out[least] = constraints.min_length;
  if (constraints.max_length != null) out[most] = constraints.max_length;
  if (constraints.pattern != null) out["pattern"] = constraints.pattern;
  return out;
}
