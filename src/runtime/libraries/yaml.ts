import { parseAllDocuments, parseDocument } from "yaml";
import { Dict, type Dynamic, Exception, pyClass, toFloat } from "../python/index.js";

/** `yaml.YAMLError` */
export class YAMLError extends Exception {}
pyClass(YAMLError, { name: "YAMLError", module: "yaml.error" });

const options = { version: "1.1", schema: "yaml-1.1", intAsBigInt: true, merge: true } as const;

/** A parsed value in the forms that Python values have here. Floats keep being floats when they are whole. */
function pythonic(value: unknown): Dynamic {
  if (value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === "number") return toFloat(value);
  if (Array.isArray(value)) return value.map(pythonic);
  if (value instanceof Map) return new Dict([...value].map(([k, v]) => [pythonic(k), pythonic(v)]));
  return value;
}

function sourceText(stream: Dynamic): string {
  return typeof stream === "string" ? stream : (stream.read() as string);
}

interface Parsed {
  readonly errors: readonly Error[];
  toJS(options: { mapAsMap: true }): unknown;
}

function valueOf(document: Parsed): Dynamic {
  const [error] = document.errors;
  if (error) throw new YAMLError(error.message);
  return pythonic(document.toJS({ mapAsMap: true }));
}

/** `yaml.safe_load(stream)` */
export const safeLoad = (stream: Dynamic): Dynamic => valueOf(parseDocument(sourceText(stream), options));

/** `yaml.load(stream, Loader=...)`: loads what is safe. */
export const load = (stream: Dynamic, _loader?: Dynamic): Dynamic => safeLoad(stream);

/** `yaml.safe_load_all(stream)` */
export function* safeLoadAll(stream: Dynamic): Generator<Dynamic> {
  const documents = parseAllDocuments(sourceText(stream), options);
  for (const document of Array.isArray(documents) ? documents : []) yield valueOf(document as Parsed);
}
