// Methods of str by Python name, for calls whose receiver is only known at run time.
import { strFormat, formatMap } from "./format.js";
import { splitKeywords } from "./keywords.js";
import * as casing from "./text-case.js";
import { encode } from "./text-encode.js";
import * as layout from "./text-layout.js";
import * as search from "./text-search.js";
import * as splitting from "./text-split.js";
import type { Dynamic } from "./types.js";

/** Methods of str by Python name; the receiver comes first. */
export const strMethods: Record<string, (self: string, ...args: Dynamic[]) => Dynamic> = {
  capitalize: casing.capitalize,
  casefold: casing.casefold,
  center: layout.center,
  count: search.count,
  encode,
  endswith: search.endsWith,
  expandtabs: layout.expandTabs,
  find: search.find,
  format: (self, ...rest) => {
    const [args, keywords] = splitKeywords(rest);
    return strFormat(self, args, keywords);
  },
  format_map: formatMap,
  index: search.index,
  isalnum: casing.isAlnum,
  isalpha: casing.isAlpha,
  isascii: casing.isAscii,
  isdecimal: casing.isDecimal,
  isdigit: casing.isDigit,
  isidentifier: casing.isIdentifier,
  islower: casing.isLower,
  isnumeric: casing.isNumeric,
  isprintable: casing.isPrintable,
  isspace: casing.isSpace,
  istitle: casing.isTitle,
  isupper: casing.isUpper,
  join: splitting.join,
  ljust: layout.ljust,
  lower: casing.lower,
  lstrip: (self, chars) => splitting.lstrip(self, chars),
  maketrans: (_self, x, y, z) => layout.maketrans(x, y, z),
  partition: splitting.partition,
  removeprefix: search.removePrefix,
  removesuffix: search.removeSuffix,
  replace: search.replace,
  rfind: search.rfind,
  rindex: search.rindex,
  rjust: layout.rjust,
  rpartition: splitting.rpartition,
  rsplit: splitting.rsplit,
  rstrip: (self, chars) => splitting.rstrip(self, chars),
  split: splitting.split,
  splitlines: splitting.splitLines,
  startswith: search.startsWith,
  strip: splitting.strip,
  swapcase: casing.swapCase,
  title: casing.title,
  translate: layout.translate,
  upper: casing.upper,
  zfill: layout.zfill,
};

/** Parameters of the methods of str, as `signature` takes them. */
export const strSignatures: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.keys(strMethods).map((name) => [name, []])),
  center: ["width", "fillchar=", "/"],
  count: ["sub", "start=", "end=", "/"],
  encode: ["encoding=", "errors="],
  endswith: ["suffix", "start=", "end=", "/"],
  expandtabs: ["tabsize="],
  find: ["sub", "start=", "end=", "/"],
  format: ["*args", "**kwargs"],
  format_map: ["mapping", "/"],
  index: ["sub", "start=", "end=", "/"],
  join: ["iterable", "/"],
  ljust: ["width", "fillchar=", "/"],
  lstrip: ["chars=", "/"],
  maketrans: ["x", "y=", "z=", "/"],
  partition: ["sep", "/"],
  removeprefix: ["prefix", "/"],
  removesuffix: ["suffix", "/"],
  replace: ["old", "new", "count=", "/"],
  rfind: ["sub", "start=", "end=", "/"],
  rindex: ["sub", "start=", "end=", "/"],
  rjust: ["width", "fillchar=", "/"],
  rpartition: ["sep", "/"],
  rsplit: ["sep=", "maxsplit="],
  rstrip: ["chars=", "/"],
  split: ["sep=", "maxsplit="],
  splitlines: ["keepends="],
  startswith: ["prefix", "start=", "end=", "/"],
  strip: ["chars=", "/"],
  translate: ["table", "/"],
  zfill: ["width", "/"],
};
