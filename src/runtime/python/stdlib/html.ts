import { signature } from "../functions.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";

/** `html.escape(s, quote=True)` */
export function escape(s: string, quote: Dynamic = true): string {
  const text = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return truthy(quote) ? text.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : text;
}

/** The named references of HTML 4's Latin-1 set from U+00A0 on, in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

const named = new Map<string, string>([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["dagger", "†"],
  ["bull", "•"],
  ["hellip", "…"],
  ["permil", "‰"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["euro", "€"],
  ["trade", "™"],
  ["larr", "←"],
  ["uarr", "↑"],
  ["rarr", "→"],
  ["darr", "↓"],
  ["harr", "↔"],
  ["le", "≤"],
  ["ge", "≥"],
  ["ne", "≠"],
  ["infin", "∞"],
  ...latin1.map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
]);

/** References that HTML 5 reads without the semicolon too. */
const bare = new Set(["amp", "lt", "gt", "quot", ...latin1]);

function numeric(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  const control = code < 32 && ![9, 10, 12, 13].includes(code);
  return noncharacter || control || code === 0x0b || code === 0x7f ? "" : String.fromCodePoint(code);
}

/** `html.unescape(s)`: numeric references, and the named ones of Latin-1, punctuation, arrows and common symbols. */
export function unescape(s: string): string {
  return s.replace(
    /&(?:#([0-9]+);?|#[xX]([0-9a-fA-F]+);?|([A-Za-z][A-Za-z0-9]*)(;?))/g,
    (whole, decimal, hex, name, end) => {
      if (decimal !== undefined) return numeric(Number(decimal));
      if (hex !== undefined) return numeric(parseInt(hex, 16));
      if (end === ";" && named.has(name)) return named.get(name)!;
      for (let size = name.length; size > 1; size--) {
        const prefix = name.slice(0, size);
        if (bare.has(prefix)) return named.get(prefix)! + name.slice(size) + end;
      }
      return whole;
    },
  );
}

signature(escape, "escape", ["s", "quote="]);
signature(unescape, "unescape", ["s"]);
