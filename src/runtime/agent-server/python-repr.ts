import { dictEntries, floatRepr, isBoxedFloat, isDict, isInt, isNone } from "./python.js";

/** `repr(value)` of the values that JSON, models and exceptions hold. */
export function repr(value: unknown): string {
  if (isNone(value)) return "None";
  switch (typeof value) {
    case "string":
      return stringRepr(value);
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return isInt(value) ? BigInt(value).toString() : floatRepr(value);
    case "object":
      return objectRepr(value);
    case "function":
      return `<function ${value.name}>`;
    default:
      return String(value);
  }
}

function objectRepr(value: object): string {
  if (isBoxedFloat(value)) return floatRepr(Number(value));
  if (Array.isArray(value)) return listRepr(value);
  if (isDict(value)) {
    return `{${dictEntries(value)
      .map(([key, item]) => `${repr(key)}: ${repr(item)}`)
      .join(", ")}}`;
  }
  const { __repr__: describe } = value as { __repr__?: unknown };
  if (typeof describe === "function") return String(describe.call(value));
  return `<${value.constructor.name} object>`;
}

function listRepr(items: readonly unknown[]): string {
  const inside = items.map(repr).join(", ");
  if (Object.getPrototypeOf(items) === Array.prototype) return `[${inside}]`;
  return items.length === 1 ? `(${inside},)` : `(${inside})`;
}

const named: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function stringRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = [...text].map((character) => {
    if (character === quote) return `\\${quote}`;
    return named[character] ?? (isPrintable(character) ? character : escapeCharacter(character));
  });
  return `${quote}${body.join("")}${quote}`;
}

function isPrintable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
