import {
  dataclassFields,
  dictEntries,
  type Dynamic,
  floatRepr,
  isBoxedFloat,
  isDict,
  isInt,
  isNone,
} from "./python.js";
import { str } from "../python/repr.js";

/** Deeper values are shown as text: what is traced is often an object of a library that refers to itself. */
const depthLimit = 60;

interface Layout {
  /** Whether non-ASCII characters are escaped, as `json.dumps` does by default. */
  readonly ascii: boolean;
}

/**
 * The JSON text of a span's attribute, as MLflow writes it: `", "` and `": "`, characters as they are; objects with
 * fields become dicts, anything else its text. Never throws.
 */
export function attributeJson(value: unknown): string {
  return safely(value, { ascii: false });
}

/** The same with non-ASCII escaped: the chunks of a stream. */
export function chunkJson(value: unknown): string {
  return safely(value, { ascii: true });
}

function safely(value: unknown, layout: Layout): string {
  try {
    return write(value, layout, []);
  } catch {
    return quoted(str(value), layout);
  }
}

function write(value: unknown, layout: Layout, parents: readonly unknown[]): string {
  if (isNone(value)) return "null";
  switch (typeof value) {
    case "string":
      return quoted(value, layout);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return String(value);
    case "number":
      return isInt(value) ? BigInt(value).toString() : floatText(value);
    case "object":
      return isBoxedFloat(value) ? floatText(Number(value)) : writeObject(value, layout, parents);
    default:
      return quoted(str(value), layout);
  }
}

function writeObject(value: object, layout: Layout, parents: readonly unknown[]): string {
  if (parents.includes(value)) throw new Error("Circular reference detected");
  if (parents.length > depthLimit) return quoted(str(value), layout);
  const inside = [...parents, value];
  if (Array.isArray(value)) return `[${value.map((item) => write(item, layout, inside)).join(", ")}]`;
  const fields = isDict(value) ? value : fieldsOf(value);
  if (fields === undefined) return quoted(str(value), layout);
  if (!isDict(fields)) return write(fields, layout, inside);
  const items = dictEntries(fields).map(
    ([key, item]) => `${quoted(keyText(key), layout)}: ${write(item, layout, inside)}`,
  );
  return `{${items.join(", ")}}`;
}

/** What an object with fields tells about itself: models, dataclasses, messages. */
function fieldsOf(value: Dynamic): unknown {
  if (typeof value.modelDump === "function") return value.modelDump();
  const fields = dataclassFields(value);
  if (fields !== undefined) return fields;
  if (typeof value.toJSON === "function") return value.toJSON();
  return typeof value.toDict === "function" ? value.toDict() : undefined;
}

const constants = new Map<unknown, string>([
  [true, "true"],
  [false, "false"],
  [null, "null"],
]);

const keyText = (key: unknown): string => (typeof key === "string" ? key : (constants.get(key) ?? str(key)));

function floatText(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? floatRepr(value) : value > 0 ? "Infinity" : "-Infinity";
}

/** Half of a surrogate pair stays escaped: the text goes out as UTF-8. */
function quoted(text: string, { ascii }: Layout): string {
  const json = JSON.stringify(text);
  return ascii ? json.replace(/[^\x00-\x7e]/g, escapeUnit) : json;
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
