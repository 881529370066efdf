/** Frames as JSON and CSV. */
import { type Dynamic, dictEntries, isDict, isFloat, repr, str, ValueError } from "../../python/index.js";
import { isMissing, notMigrated } from "./column.js";

/** pandas' own JSON: no spaces, ASCII only, slashes escaped, ten digits after the point. */
export function jsonOf(value: Dynamic, indent = 0, level = 0): string {
  if (value === null || value === undefined || isMissing(value)) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return textJson(value);
  if (isFloat(value)) return floatJson(Number(value));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value))
    return block(
      "[",
      value.map((each) => jsonOf(each, indent, level + 1)),
      "]",
      indent,
      level,
    );
  if (isDict(value)) {
    const colon = indent ? ":" : ":";
    const items = Array.from(
      dictEntries(value),
      ([key, each]) => `${textJson(str(key))}${colon}${jsonOf(each, indent, level + 1)}`,
    );
    return block("{", items, "}", indent, level);
  }
  return notMigrated(`to_json of ${repr(value)}`);
}

function block(open: string, items: readonly string[], close: string, indent: number, level: number): string {
  if (indent === 0 || items.length === 0) return open + items.join(",") + close;
  const inner = `\n${" ".repeat(indent * (level + 1))}`;
  return `${open}${inner}${items.join(`,${inner}`)}\n${" ".repeat(indent * level)}${close}`;
}

function floatJson(value: number): string {
  if (!Number.isFinite(value)) return "null";
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4))
    return notMigrated(`to_json of the float ${value}`);
  const text = value.toFixed(10).replace(/0+$/, "");
  return text.endsWith(".") ? `${text}0` : text;
}

const textJson = (text: string): string =>
  JSON.stringify(text)
    .replaceAll("/", "\\/")
    .replace(/[\u007f-\uffff]/g, (unit) =>
      unit === "\u007f" ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );

/** One line of CSV: quoted where it must be. */
export function csvLine(cells: readonly Dynamic[], separator: string, missing: string): string {
  if ([...separator].length !== 1) throw new ValueError('"delimiter" must be a 1-character string');
  const texts = cells.map((cell) => csvCell(cell, separator, missing));
  return texts.length === 1 && texts[0] === "" ? '""' : texts.join(separator);
}

function csvCell(cell: Dynamic, separator: string, missing: string): string {
  const text = isMissing(cell) ? missing : isFloat(cell) ? repr(cell) : str(cell);
  const isQuoted = text.includes(separator) || /["\n\r]/.test(text);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}
