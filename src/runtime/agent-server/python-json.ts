/** JSON as the server sends and reads it: Python's writer and parser, with what MLflow's types add. */
import { parseJson } from "../python/json-parse.js";
import { JsonWriter } from "../python/json-write.js";
import { type Dynamic, PyTypeError, typeName, ValueError } from "./python.js";

const loneSurrogate = /\p{Surrogate}/u;
const noOptions = {};
const compact = { ensure_ascii: false, allow_nan: false, separators: [",", ":"] };

/** `json.dumps(value)`: `", "` and `": "`, non-ASCII escaped. Throws TypeError for a value that is not JSON. */
export function jsonDumps(value: unknown): string {
  return new JsonWriter(noOptions, fieldsOf).write(value);
}

/** The text of a JSON response body as FastAPI writes it: compact, not escaped. Throws ValueError on NaN. */
export function jsonBody(value: unknown): string {
  if (isNative(value, 0)) {
    const text = JSON.stringify(value);
    // Half of a surrogate pair, or the text of such an escape.
    if (!text.includes("\\ud")) return text;
  }
  const text = new JsonWriter(compact, fieldsOf).write(value);
  if (loneSurrogate.test(text)) throw new ValueError("surrogates not allowed");
  return text;
}

/** Values inside of values that are looked at. */
const nativeDepth = 32;

/** Whether `JSON.stringify` writes a value as Python does: texts, whole numbers, lists and plain dicts of such. */
function isNative(value: Dynamic, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isSafeInteger(value) && !Object.is(value, -0);
    case "object":
      return value === null || (depth < nativeDepth && areNative(value, depth + 1));
    default:
      return false;
  }
}

function areNative(container: Dynamic, depth: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(container);
  if (prototype === Array.prototype) {
    for (let i = 0; i < container.length; i++) if (!isNative(container[i], depth)) return false;
    return true;
  }
  if (prototype !== Object.prototype) return false;
  for (const name in container) if (name === "toJSON" || !isNative(container[name], depth)) return false;
  return !(Symbol.toStringTag in container);
}

/**
 * `json.loads(text)`: `1.0` stays a float, integers of any size are exact, NaN and the infinities are accepted. Dicts
 * are plain objects where those can hold the keys in order. Throws `JSONDecodeError`.
 */
export function jsonLoads(text: string): unknown {
  return parseJson(text, noOptions);
}

/** What an object tells of itself. Throws TypeError where it tells nothing. */
function fieldsOf(value: Dynamic): Dynamic {
  if (typeof value?.toJSON === "function") return value.toJSON();
  throw new PyTypeError(`Object of type ${typeName(value)} is not JSON serializable`);
}
