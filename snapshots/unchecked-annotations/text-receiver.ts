import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Annotations bind nobody: a parameter said to be a str gets every kind of JSON value

function sUpper(s: string): string {
  return py.callMethod(s, "upper", []);
}
py.signature(sUpper, "s_upper", ["s"]);

function sStrip(s: string): string {
  return py.callMethod(s, "strip", []);
}
py.signature(sStrip, "s_strip", ["s"]);

function sSplit(s: string): string[] {
  return py.callMethod(s, "split", [","]);
}
py.signature(sSplit, "s_split", ["s"]);

function sSplit0(s: string): string[] {
  return py.callMethod(s, "split", []);
}
py.signature(sSplit0, "s_split0", ["s"]);

function sStartswith(s: string): boolean {
  return py.callMethod(s, "startswith", ["a"]);
}
py.signature(sStartswith, "s_startswith", ["s"]);

function sReplace(s: string): string {
  return py.callMethod(s, "replace", ["a", "b"]);
}
py.signature(sReplace, "s_replace", ["s"]);

function sJoin(s: string): string {
  return py.callMethod(s, "join", [["x", "y"]]);
}
py.signature(sJoin, "s_join", ["s"]);

function sIsdigit(s: string): boolean {
  return py.callMethod(s, "isdigit", []);
}
py.signature(sIsdigit, "s_isdigit", ["s"]);

function sFind(s: string): number {
  return py.callMethod(s, "find", ["a"]);
}
py.signature(sFind, "s_find", ["s"]);

function sCount(s: string): number {
  return py.callMethod(s, "count", ["a"]);
}
py.signature(sCount, "s_count", ["s"]);

function sTitle(s: string): string {
  return py.callMethod(s, "title", []);
}
py.signature(sTitle, "s_title", ["s"]);

function sFormat(s: string): string {
  return py.callMethod(s, "format", [1]);
}
py.signature(sFormat, "s_format", ["s"]);

function sZfill(s: string): string {
  return py.callMethod(s, "zfill", [3]);
}
py.signature(sZfill, "s_zfill", ["s"]);

function sEncode(s: string): Dynamic {
  return py.callMethod(s, "encode", []);
}
py.signature(sEncode, "s_encode", ["s"]);

function sSplitlines(s: string): string[] {
  return py.callMethod(s, "splitlines", []);
}
py.signature(sSplitlines, "s_splitlines", ["s"]);

function sIndex(s: string): number {
  return py.callMethod(s, "index", ["a"]);
}
py.signature(sIndex, "s_index", ["s"]);

function sIn(s: string): boolean {
  return py.contains(s, "a");
}
py.signature(sIn, "s_in", ["s"]);

function sSlice(s: string): string {
  return py.getSlice(s, 1, null);
}
py.signature(sSlice, "s_slice", ["s"]);

function sItem(s: string): string {
  return py.getItem(s, 0);
}
py.signature(sItem, "s_item", ["s"]);

function sIter(s: string): string[] {
  return Array.from(py.iterate(s), (c: string) => c);
}
py.signature(sIter, "s_iter", ["s"]);

function sFor(s: string): string[] {
  const out: string[] = [];
  for (const c of py.iterate(s)) {
    out.push(c);
  }
  return out;
}
py.signature(sFor, "s_for", ["s"]);

function sMul(s: string): Dynamic {
  return py.mul(s, 2);
}
py.signature(sMul, "s_mul", ["s"]);

function sAdd(s: string): Dynamic {
  return py.add(s, "x");
}
py.signature(sAdd, "s_add", ["s"]);

function sLt(s: string): boolean {
  return py.lt(s, "b");
}
py.signature(sLt, "s_lt", ["s"]);

function sEq(s: string): boolean {
  return s === "a";
}
py.signature(sEq, "s_eq", ["s"]);

function sLen(s: string): number {
  return py.len(s);
}
py.signature(sLen, "s_len", ["s"]);

function sFmt(s: string): string {
  return `${py.format(s, ">5")}`;
}
py.signature(sFmt, "s_fmt", ["s"]);

function sPct(s: string): string {
  return py.mod("%s!", s);
}
py.signature(sPct, "s_pct", ["s"]);

const FUNCTIONS: Dynamic[] = [
  sUpper,
  sStrip,
  sSplit,
  sSplit0,
  sStartswith,
  sReplace,
  sJoin,
  sIsdigit,
  sFind,
  sCount,
  sTitle,
  sFormat,
  sZfill,
  sEncode,
  sSplitlines,
  sIndex,
  sIn,
  sSlice,
  sItem,
  sIter,
  sFor,
  sMul,
  sAdd,
  sLt,
  sEq,
  sLen,
  sFmt,
  sPct,
];
const VALUES: string[] = [
  "null",
  "3",
  "2.0",
  "2.5",
  "true",
  '"ab"',
  '"é😀"',
  '["a", "b"]',
  "[1, 2.0]",
  '{"a": 1}',
  '{"a": null, "1": 2}',
  "[]",
  "{}",
  '""',
  "[[1, 2]]",
];
const OTHERS: Dynamic[] = [
  py.Tuple.of(1, 2),
  new py.PySet([1]),
  py.range(3),
  py.bytes([97, 98]),
  py.items(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
];

function attempt(function_: Dynamic, value: Dynamic): string {
  try {
    return py.repr(py.call(function_, [value]));
  } catch (caught) {
    const e = py.toException(caught);
    return `${py.str(py.typeName(e))}: ${py.str(e)}`;
  }
}

for (const function_ of FUNCTIONS) {
  for (const text of VALUES) {
    py.print(py.getAttr(function_, "__name__"), text, attempt(function_, py.jsonLoads(text)));
  }
  for (const value of OTHERS) {
    py.print(py.getAttr(function_, "__name__"), py.typeName(value), attempt(function_, value));
  }
}
