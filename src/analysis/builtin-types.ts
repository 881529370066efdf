/** Result types of Python's own functions and methods, as far as they do not depend on argument types. */
import { T, type Ty } from "./types.js";

const listOf = T.list;
const anyList = T.list(T.unknown);
const strList = T.list(T.str);

export const builtinResults: Readonly<Record<string, Ty>> = {
  abs: T.unknown,
  all: T.bool,
  any: T.bool,
  ascii: T.str,
  bin: T.str,
  bool: T.bool,
  bytes: T.bytes,
  callable: T.bool,
  chr: T.str,
  dict: T.dict(T.unknown, T.unknown),
  dir: strList,
  float: T.float,
  format: T.str,
  frozenset: T.frozenset(T.unknown),
  hasattr: T.bool,
  hash: T.bigInt,
  hex: T.str,
  id: T.int,
  input: T.str,
  int: T.bigInt,
  isinstance: T.bool,
  issubclass: T.bool,
  len: T.int,
  list: anyList,
  oct: T.str,
  ord: T.int,
  print: T.none,
  range: T.range,
  repr: T.str,
  set: T.set(T.unknown),
  setattr: T.none,
  delattr: T.none,
  sorted: anyList,
  str: T.str,
  tuple: T.tuples(T.unknown),
};

/** Names of builtins that hold or give an iterator. */
export const builtinIterators = new Set(["enumerate", "filter", "iter", "map", "reversed", "zip"]);

const strMethods: Record<string, Ty> = {
  count: T.int,
  encode: T.bytes,
  find: T.int,
  index: T.int,
  rfind: T.int,
  rindex: T.int,
  split: strList,
  rsplit: strList,
  splitlines: strList,
  partition: T.tuple([T.str, T.str, T.str]),
  rpartition: T.tuple([T.str, T.str, T.str]),
  startswith: T.bool,
  endswith: T.bool,
};
for (const name of (
  "capitalize casefold center expandtabs format format_map join ljust lower lstrip removeprefix removesuffix replace rjust rstrip " +
  "strip swapcase title translate upper zfill"
).split(" "))
  strMethods[name] = T.str;
for (const name of "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split(
  " ",
))
  strMethods[name] = T.bool;

/** The type of `receiver.method(...)`; undefined when the receiver has no such method. */
export function methodResult(receiver: Ty, method: string): Ty | undefined {
  switch (receiver.k) {
    case "str":
      return strMethods[method];
    case "list":
      return listMethod(receiver.of, method);
    case "dict":
      return dictMethod(receiver.key, receiver.value, method);
    case "set":
    case "frozenset":
      return setMethod(receiver, receiver.of, method);
    case "tuple":
    case "tuples":
      return method === "count" || method === "index" ? T.int : undefined;
    case "bytes":
      return method === "decode" || method === "hex" ? T.str : T.unknown;
    case "int":
    case "bool":
      return method === "bit_length" ? T.int : method === "to_bytes" ? T.bytes : T.unknown;
    case "float":
      return method === "is_integer" ? T.bool : T.unknown;
    default:
      return undefined;
  }
}

const voidList = new Set(["append", "extend", "insert", "remove", "sort", "reverse", "clear"]);

function listMethod(of: Ty, method: string): Ty | undefined {
  if (voidList.has(method)) return T.none;
  if (method === "pop") return of;
  if (method === "copy") return listOf(of);
  return method === "count" || method === "index" ? T.int : undefined;
}

function dictMethod(key: Ty, value: Ty, method: string): Ty | undefined {
  switch (method) {
    case "get":
    case "pop":
    case "setdefault":
      return T.unknown;
    case "keys":
      return T.iterator(key);
    case "values":
      return T.iterator(value);
    case "items":
      return T.iterator(T.tuple([key, value]));
    case "copy":
      return T.dict(key, value);
    case "update":
    case "clear":
      return T.none;
    case "popitem":
      return T.tuple([key, value]);
    default:
      return undefined;
  }
}

function setMethod(receiver: Ty, of: Ty, method: string): Ty | undefined {
  if (/^(add|discard|remove|clear|update|.*_update)$/.test(method)) return T.none;
  if (/^is/.test(method)) return T.bool;
  if (method === "pop") return of;
  if (method === "copy") return receiver;
  return /^(union|intersection|difference|symmetric_difference)$/.test(method)
    ? { ...(receiver as { k: "set"; of: Ty }), of: T.unknown }
    : undefined;
}
