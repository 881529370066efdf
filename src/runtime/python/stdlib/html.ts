import { signature } from "../functions.js";
import { truthy } from "../truth.js";
import { bareEntities, entities } from "./html-entities.js";
import { callMethod } from "../call-method.js";
import type { Dynamic } from "../types.js";

/** `html.escape(s, quote=True)` */
export function escape(s: Dynamic, quote: Dynamic = true): string {
  if (typeof s !== "string") return callMethod(s, "replace", ["&", "&amp;"]) as string;
  const text = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return truthy(quote) ? text.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : text;
}

/** What browsers read for the codes 0x80 to 0x9f; a blank where Windows has nothing. */
const windows1252 = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];

function numeric(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  const remapped = windows1252[code - 0x80];
  if (remapped !== undefined) return remapped === " " ? String.fromCharCode(code) : remapped;
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  const control = code < 32 && ![9, 10, 12, 13].includes(code);
  return noncharacter || control || code === 0x0b || code === 0x7f ? "" : String.fromCodePoint(code);
}

/** `html.unescape(s)` */
export function unescape(s: string): string {
  return s.replace(
    /&(?:#([0-9]+);?|#[xX]([0-9a-fA-F]+);?|([A-Za-z][A-Za-z0-9]*)(;?))/g,
    (whole: string, decimal?: string, hex?: string, name = "", end = "") => {
      if (decimal !== undefined) return numeric(Number(decimal));
      if (hex !== undefined) return numeric(parseInt(hex, 16));
      if (end === ";" && entities.has(name)) return entities.get(name)!;
      for (let size = name.length; size > 1; size--) {
        const prefix = name.slice(0, size);
        if (bareEntities.has(prefix)) return entities.get(prefix)! + name.slice(size) + end;
      }
      return whole;
    },
  );
}

signature(escape, "escape", ["s", "quote="]);
signature(unescape, "unescape", ["s"]);
