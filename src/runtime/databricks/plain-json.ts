import { type Dynamic, dictEntries, isDict } from "../agent-server/python.js";
import { Model } from "../agent-server/model.js";

/** A value as JSON.stringify takes it: dicts of either form as plain objects, models as dicts. */
export function plainJson(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return Array.from(value, plainJson);
  if (value instanceof Model) return plainJson(value.modelDump());
  if (!isDict(value)) return value;
  return Object.fromEntries(
    dictEntries(value).map(([key, item]) => [String(key), plainJson(item) as unknown]),
  );
}
