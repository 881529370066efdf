// The tagged JSON of record.py as values of the runtime.
import { ByteArray, Bytes } from "../../../src/runtime/python/bytes.js";
import { makeDict } from "../../../src/runtime/python/dict.js";
import { toFloat } from "../../../src/runtime/python/float.js";
import { normalizeInt } from "../../../src/runtime/python/integers.js";
import { Range } from "../../../src/runtime/python/range.js";
import { FrozenSet, PySet } from "../../../src/runtime/python/set.js";
import { Tuple } from "../../../src/runtime/python/tuple.js";

/* eslint-disable @typescript-eslint/no-explicit-any -- values of every kind pass through */
const READERS: Record<string, (value: any) => any> = {
  int: (hex) => normalizeInt(hex.startsWith("-") ? -BigInt(hex.slice(1)) : BigInt(hex)),
  float: (text) => toFloat(floatOf(text)),
  bytes: (hex) => new Bytes(Uint8Array.from(Buffer.from(hex, "hex"))),
  bytearray: (hex) => new ByteArray(Uint8Array.from(Buffer.from(hex, "hex"))),
  dict: (entries) => makeDict(entries.map(([key, value]: any) => [decode(key), decode(value)])),
  range: ([start, stop, step]) => new Range(start, stop, step),
  list: (items) => items.map(decode),
  tuple: (items) => Tuple.from(items.map(decode)),
  set: (items) => new PySet(items.map(decode)),
  frozenset: (items) => new FrozenSet(items.map(decode)),
};

function floatOf(text: string): number {
  const special: Record<string, number> = { inf: Infinity, "-inf": -Infinity, nan: NaN };
  return special[text] ?? Number(text);
}

/** The runtime's value for one of record.py. */
export function decode(value: any): any {
  if (typeof value !== "object" || value === null) return value;
  const [[tag, content]] = Object.entries(value) as [[string, any]];
  return (READERS[tag] as (value: any) => any)(content);
}
