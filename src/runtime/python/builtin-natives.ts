// How CPython declares its built-in functions and types, for calls whose arguments only fit at run time or not at all.
import { all, any, divmod, max, min, sum } from "./aggregates.js";
import { delAttr, setAttr } from "./attribute-writes.js";
import { getAttr, hasAttr } from "./attributes.js";
import { bool, dict, float, frozenset, int, list, set, tuple } from "./builtin-types.js";
import { bytearray, bytes } from "./bytes.js";
import { format } from "./format.js";
import { hash } from "./hash.js";
import { id } from "./identity.js";
import { callable, isInstance, isSubclass } from "./isinstance.js";
import { iter, next } from "./iteration.js";
import { enumerate, filter, reversed, zip } from "./lazy-iterators.js";
import { len } from "./len.js";
import { sorted } from "./list.js";
import { native } from "./native.js";
import { bin, hex, oct, round } from "./numbers-text.js";
import { pow } from "./arithmetic.js";
import { print } from "./print.js";
import { range } from "./range.js";
import { ascii, repr, str } from "./repr.js";
import { slice } from "./slice.js";
import { chr, ord } from "./text-core.js";
import { abs } from "./unary.js";
import { dir, vars } from "./vars.js";

const functions: readonly [object, string, ...string[]][] = [
  [abs, "abs", "x", "/"],
  [all, "all", "iterable", "/"],
  [any, "any", "iterable", "/"],
  [ascii, "ascii", "obj", "/"],
  [bin, "bin", "number", "/"],
  [bool, "bool", "x=", "/"],
  [bytearray, "bytearray", "source=", "encoding=", "errors="],
  [bytes, "bytes", "source=", "encoding=", "errors="],
  [callable, "callable", "obj", "/"],
  [chr, "chr", "i", "/"],
  [delAttr, "delattr", "obj", "name", "/"],
  [dict, "dict", "iterable=", "/", "**options"],
  [dir, "dir", "object=", "/"],
  [divmod, "divmod", "x", "y", "/"],
  [enumerate, "enumerate", "iterable", "start="],
  [filter, "filter", "function", "iterable", "/"],
  [float, "float", "x=", "/"],
  [format, "format", "value", "format_spec=", "/"],
  [frozenset, "frozenset", "iterable=", "/"],
  [getAttr, "getattr", "object", "name", "default=", "/"],
  [hasAttr, "hasattr", "obj", "name", "/"],
  [hash, "hash", "obj", "/"],
  [hex, "hex", "number", "/"],
  [id, "id", "obj", "/"],
  [int, "int", "x=", "base="],
  [isInstance, "isinstance", "obj", "class_or_tuple", "/"],
  [isSubclass, "issubclass", "cls", "class_or_tuple", "/"],
  [iter, "iter", "iterable", "sentinel=", "/"],
  [len, "len", "obj", "/"],
  [list, "list", "iterable=", "/"],
  [max, "max", "*args", "**options"],
  [min, "min", "*args", "**options"],
  [next, "next", "iterator", "default=", "/"],
  [oct, "oct", "number", "/"],
  [ord, "ord", "c", "/"],
  [pow, "pow", "base", "exp", "mod="],
  [print, "print", "*args", "**options"],
  [range, "range", "start", "stop=", "step=", "/"],
  [repr, "repr", "obj", "/"],
  [reversed, "reversed", "sequence", "/", "#tuple"],
  [round, "round", "number", "ndigits="],
  [set, "set", "iterable=", "/"],
  [setAttr, "setattr", "obj", "name", "value", "/"],
  [slice, "slice", "start", "stop=", "step=", "/"],
  [sorted, "sorted", "iterable", "/", "#tuple", "*", "key=", "reverse="],
  [str, "str", "object=", "encoding=", "errors="],
  [sum, "sum", "iterable", "/", "start="],
  [tuple, "tuple", "iterable=", "/"],
  [vars, "vars", "object=", "/"],
  [zip, "zip", "*iterables", "strict="],
];

for (const [fn, name, ...parameters] of functions) native(fn, { name, parameters });
