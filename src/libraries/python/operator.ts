import { fn, type Library, type Member, type Parameters } from "../library.js";

/** The data model's files of binary, in-place, comparison and unary helpers. */
const arithmetic = "python/arithmetic";
const augmented = "python/augmented";
const unary = "python/unary";

const from = "python/stdlib/operator";
const one: Parameters = ["a", "/"];
const two: Parameters = ["a", "b", "/"];

/** Python name → the helper of the data model with the same meaning. */
const binary: Readonly<Record<string, string>> = {
  add: "add",
  sub: "sub",
  mul: "mul",
  truediv: "div",
  floordiv: "floordiv",
  mod: "mod",
  pow: "pow",
  matmul: "matmul",
  lshift: "lshift",
  rshift: "rshift",
  and_: "bitand",
  or_: "bitor",
  xor: "bitxor",
  iadd: "iadd",
  isub: "isub",
  imul: "imul",
  ior: "ior",
  iand: "iand",
  ixor: "ixor",
  itruediv: "idiv",
  ifloordiv: "ifloordiv",
  imod: "imod",
  ipow: "ipow",
  ilshift: "ilshift",
  irshift: "irshift",
};
const comparison: Readonly<Record<string, string>> = {
  eq: "eq",
  ne: "ne",
  lt: "lt",
  le: "le",
  gt: "gt",
  ge: "ge",
};

const rows: Record<string, Member> = {};
for (const [name, helper] of Object.entries(binary))
  rows[name] = fn(helper.startsWith("i") ? augmented : arithmetic, helper, two, "Any");
for (const [name, helper] of Object.entries(comparison)) {
  rows[name] = fn(["eq", "ne"].includes(helper) ? "python/equality" : "python/ordering", helper, two, "Any");
}

export const operator: Library = {
  module: "operator",
  members: {
    ...rows,
    neg: fn(unary, "neg", one, "Any"),
    pos: fn(unary, "pos", one, "Any"),
    invert: fn(unary, "invert", one, "Any"),
    inv: fn(unary, "invert", one, "Any"),
    abs: fn(unary, "abs", one, "Any"),
    iconcat: fn(augmented, "iadd", two, "Any"),
    not_: fn(from, "not_", one, "bool"),
    truth: fn(from, "truth", one, "bool"),
    is_: fn(from, "is_", two, "bool"),
    is_not: fn(from, "isNot", two, "bool"),
    contains: fn(from, "contains", two, "bool"),
    concat: fn(from, "concat", two, "Any"),
    countOf: fn(from, "countOf", two, "int"),
    indexOf: fn(from, "indexOf", two, "int"),
    index: fn(from, "index", one, "int"),
    length_hint: fn(from, "lengthHint", ["obj", "default=", "/"], "int"),
    getitem: fn(from, "getitem", two, "Any"),
    setitem: fn(from, "setitem", ["a", "b", "c", "/"], "None"),
    delitem: fn(from, "delitem", two, "None"),
    itemgetter: fn(from, "itemgetter", ["item", "*items"], "Callable[[Any], Any]"),
    attrgetter: fn(from, "attrgetter", ["attr", "*attrs"], "Callable[[Any], Any]"),
    methodcaller: fn(from, "methodcaller", ["name", "/", "*args", "**kwargs"], "Callable[[Any], Any]"),
    call: fn(from, "callObject", ["obj", "/", "*args", "**kwargs"], "Any"),
  },
};
