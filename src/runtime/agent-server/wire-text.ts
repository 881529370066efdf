import { dumpModel, dumpValue, type Model } from "./model.js";
import { isPlainKey, type Dynamic } from "./python.js";
import { jsonDumps } from "./python-json.js";
import { quoteAscii } from "../python/json-write.js";

const withoutNulls = { exclude_none: true };

/** `json.dumps(model.model_dump(exclude_none=True))`, in one go: most of a stream's work is this. */
export function wireText(model: Model): string {
  const values: Dynamic = model;
  let text = "";
  for (const name in values) {
    const value: unknown = values[name];
    if (value === null || value === undefined) continue;
    if (!isPlainKey(name)) return jsonDumps(dumpModel(model, withoutNulls));
    text += text === "" ? quoteAscii(name) : `, ${quoteAscii(name)}`;
    text += ": ";
    text += typeof value === "string" ? quoteAscii(value) : jsonDumps(dumpValue(value, withoutNulls));
  }
  return `{${text}}`;
}
