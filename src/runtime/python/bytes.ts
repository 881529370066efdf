// bytes and bytearray.
import { pyClass } from "./class-info.js";
import { IndexError, OverflowError, TypeError, ValueError } from "./exceptions.js";
import { normalizeInt } from "./integers.js";
import { iterate } from "./iteration.js";
import { integerOf } from "./numbers-text.js";
import { Slice } from "./slice.js";
import { asIndex, asText, clampBounds, requireIndex, sliceBound, sliceIndices } from "./text-core.js";
import { encode } from "./text-encode.js";
import { NotImplemented } from "./singletons.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

/** What bytes and bytearray share. */
abstract class ByteSequence {
  constructor(public data: Uint8Array = new Uint8Array()) {}

  get length(): number {
    return this.data.length;
  }

  /** What an IndexError says. */
  protected get outOfRange(): string {
    return "index out of range";
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.data[Symbol.iterator]();
  }

  /** The same kind of value around other data. */
  protected make(data: Uint8Array): this {
    return new (this.constructor as new (data: Uint8Array) => this)(data);
  }

  __len__(): number {
    return this.data.length;
  }

  __getitem__(key: Dynamic): Dynamic {
    if (key instanceof Slice) return this.slice(key.start, key.stop, key.step);
    return this.data[byteIndex(this, key, this.outOfRange)];
  }

  /** `self[start:stop:step]` */
  slice(start?: unknown, stop?: unknown, step?: unknown): this {
    const stride = sliceBound(step) ?? 1;
    if (stride === 0) throw new ValueError("slice step cannot be zero");
    if (stride === 1) return this.make(this.data.slice(...clampBounds(this.length, start, stop)));
    const indices = sliceIndices(this.length, start, stop, stride);
    return this.make(Uint8Array.from(indices, (index) => this.data[index] as number));
  }

  __contains__(value: Dynamic): boolean {
    const byte = asIndex(value);
    if (byte !== null) return this.data.includes(requireByte(byte, "byte must be in range(0, 256)"));
    return latin1(this.data).includes(latin1(requireBytes(value)));
  }

  __add__(other: Dynamic): this {
    if (!isBytes(other)) throw new TypeError(`can't concat ${typeName(other)} to ${typeName(this)}`);
    return this.make(concat(this.data, other.data));
  }

  __mul__(count: Dynamic): this {
    const times = asIndex(count);
    if (times === null)
      throw new TypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
    return this.make(fromLatin1(latin1(this.data).repeat(Math.max(times, 0))));
  }

  __rmul__(count: Dynamic): this {
    return this.__mul__(count);
  }

  __eq__(other: Dynamic): Dynamic {
    return isBytes(other) ? compareBytes(this.data, other.data) === 0 : NotImplemented;
  }

  __ne__(other: Dynamic): Dynamic {
    return isBytes(other) ? compareBytes(this.data, other.data) !== 0 : NotImplemented;
  }

  __lt__(other: Dynamic): boolean {
    return this.compare(other, "<") < 0;
  }

  __le__(other: Dynamic): boolean {
    return this.compare(other, "<=") <= 0;
  }

  __gt__(other: Dynamic): boolean {
    return this.compare(other, ">") > 0;
  }

  __ge__(other: Dynamic): boolean {
    return this.compare(other, ">=") >= 0;
  }

  private compare(other: Dynamic, operator: string): number {
    if (isBytes(other)) return compareBytes(this.data, other.data);
    const types = `'${typeName(this)}' and '${typeName(other)}'`;
    throw new TypeError(`'${operator}' not supported between instances of ${types}`);
  }
}

/** An immutable sequence of bytes. */
export class Bytes extends ByteSequence {
  /** Equal bytes have equal hashes (FNV-1a). */
  __hash__(): number {
    return this.data.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5 | 0);
  }

  __repr__(): string {
    return bytesRepr(this.data);
  }
}

/** A sequence of bytes that can change. */
export class ByteArray extends ByteSequence {
  /** Python's mark of an unhashable class. */
  readonly __hash__ = null;

  __repr__(): string {
    return `bytearray(${bytesRepr(this.data)})`;
  }

  protected override get outOfRange(): string {
    return "bytearray index out of range";
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    if (key instanceof Slice) this.setSlice(key, () => assigned(value));
    else {
      const index = byteIndex(this, key, "bytearray index out of range");
      this.data[index] = requireByte(value, "byte must be in range(0, 256)");
    }
  }

  __delitem__(key: Dynamic): void {
    if (key instanceof Slice) this.setSlice(key, () => new Uint8Array());
    else {
      const index = byteIndex(this, key, "bytearray index out of range");
      this.splice(index, index + 1, new Uint8Array());
    }
  }

  /** Puts bytes in the place of a slice; no bytes take it out, whatever its step. */
  private setSlice({ start, stop, step }: Slice, values: () => Uint8Array): void {
    const stride = sliceBound(step) ?? 1;
    if (stride === 0) throw new ValueError("slice step cannot be zero");
    const put = values();
    if (stride === 1) {
      const [from, to] = clampBounds(this.length, start, stop);
      this.splice(from, Math.max(from, to), put);
      return;
    }
    const indices = sliceIndices(this.length, start, stop, stride);
    if (put.length === 0) {
      const gone = new Set(indices);
      this.data = this.data.filter((_, index) => !gone.has(index));
      return;
    }
    if (put.length !== indices.length)
      throw new ValueError(
        `attempt to assign bytes of size ${put.length} to extended slice of size ${indices.length}`,
      );
    indices.forEach((index, at) => (this.data[index] = put[at] as number));
  }

  __iadd__(other: Dynamic): this {
    if (!isBytes(other)) throw new TypeError(`can't concat ${typeName(other)} to ${typeName(this)}`);
    this.extend(other);
    return this;
  }

  /** Replaces the bytes from `start` to `stop`. */
  splice(start: number, stop: number, put: Uint8Array): void {
    this.data = concat(concat(this.data.slice(0, start), put), this.data.slice(stop));
  }

  append(value: Dynamic): void {
    this.splice(this.length, this.length, Uint8Array.of(requireByte(value, "byte must be in range(0, 256)")));
  }

  extend(values: Dynamic): void {
    this.splice(this.length, this.length, added(values));
  }

  remove(value: Dynamic): void {
    const at = this.data.indexOf(requireByte(value, "byte must be in range(0, 256)"));
    if (at < 0) throw new ValueError("value not found in bytearray");
    this.splice(at, at + 1, new Uint8Array());
  }

  insert(index: Dynamic, value: Dynamic): void {
    const [at] = clampBounds(this.length, index, null);
    this.splice(at, at, Uint8Array.of(requireByte(value, "byte must be in range(0, 256)")));
  }

  pop(index: Dynamic = -1): number {
    if (this.length === 0) throw new IndexError("pop from empty bytearray");
    const at = byteIndex(this, index, "pop index out of range");
    const value = this.data[at] as number;
    this.splice(at, at + 1, new Uint8Array());
    return value;
  }

  clear(): void {
    this.data = new Uint8Array();
  }

  reverse(): void {
    this.data.reverse();
  }

  copy(): ByteArray {
    return new ByteArray(this.data.slice());
  }
}

/** What is assigned to a slice: bytes, or ints of an iterable. */
function assigned(value: Dynamic): Uint8Array {
  if (isBytes(value)) return value.data.slice();
  if (asText(value) !== null || typeof value === "number" || asIndex(value) !== null)
    throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
  return bytesOfItems(value, "bytearray");
}

/** What `extend` adds: bytes, or ints of an iterable. */
function added(values: Dynamic): Uint8Array {
  if (isBytes(values)) return values.data.slice();
  let items: Iterable<Dynamic>;
  try {
    items = iterate(values);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`can't extend bytearray with ${typeName(values)}`);
  }
  return Uint8Array.from(Array.from(items, (item) => requireByte(item, "byte must be in range(0, 256)")));
}

pyClass(Bytes, { name: "bytes" });
pyClass(ByteArray, { name: "bytearray" });

/** `bytes(source, encoding, errors)`; also the type token. */
export function bytes(source?: Dynamic, encoding?: Dynamic, errors?: Dynamic): Bytes {
  return new Bytes(byteData(source, encoding, errors, "bytes"));
}

/** `bytearray(source, encoding, errors)`; also the type token. */
export function bytearray(source?: Dynamic, encoding?: Dynamic, errors?: Dynamic): ByteArray {
  return new ByteArray(byteData(source, encoding, errors, "bytearray"));
}

pyClass(bytes, {
  name: "bytes",
  module: "builtins",
  instances: (value) => value instanceof Bytes,
  implementation: Bytes,
});
pyClass(bytearray, {
  name: "bytearray",
  module: "builtins",
  instances: (value) => value instanceof ByteArray,
  implementation: ByteArray,
});

function byteData(source: Dynamic, encoding: Dynamic, errors: Dynamic, kind: string): Uint8Array {
  const text = asText(source);
  if (text !== null) {
    if (encoding === undefined) throw new TypeError("string argument without an encoding");
    return encode(text, encoding, errors).data;
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  if (source === undefined) return new Uint8Array();
  if (isBytes(source)) return source.data.slice();
  if (typeof source?.__bytes__ === "function") return source.__bytes__().data.slice();
  const size = asIndex(source);
  if (size === null) return bytesOfItems(source, kind);
  if (size < 0) throw new ValueError("negative count");
  return new Uint8Array(size);
}

function bytesOfItems(source: Dynamic, kind: string): Uint8Array {
  let items: Iterable<Dynamic>;
  try {
    items = iterate(source);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot convert '${typeName(source)}' object to ${kind}`);
  }
  const range = kind === "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)";
  return Uint8Array.from(Array.from(items, (item) => requireByte(item, range)));
}

/** Whether a value is bytes or bytearray. */
export function isBytes(value: unknown): value is Bytes | ByteArray {
  return value instanceof ByteSequence;
}

/** The data of a bytes-like argument. Throws TypeError `a bytes-like object is required, not 'str'`. */
export function requireBytes(value: unknown): Uint8Array {
  if (isBytes(value)) return value.data;
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

function requireByte(value: unknown, message: string): number {
  const byte = requireIndex(value);
  if (byte < 0 || byte > 255) throw new ValueError(message);
  return byte;
}

function byteIndex(sequence: ByteSequence, key: unknown, message: string): number {
  const index = asIndex(key);
  if (index === null) {
    const kind = sequence instanceof Bytes ? "byte" : "bytearray";
    throw new TypeError(`${kind} indices must be integers or slices, not ${typeName(key)}`);
  }
  const at = index < 0 ? index + sequence.length : index;
  if (at < 0 || at >= sequence.length) throw new IndexError(message);
  return at;
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    if (left[i] !== right[i]) return (left[i] as number) - (right[i] as number);
  }
  return left.length - right.length;
}

/** Bytes as text with one character a byte. */
export function latin1(data: Uint8Array): string {
  let text = "";
  for (let at = 0; at < data.length; at += 8192) {
    text += String.fromCharCode(...data.subarray(at, at + 8192));
  }
  return text;
}

/** The bytes of a text whose characters are below 256. */
export function fromLatin1(text: string): Uint8Array {
  const data = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return data;
}

const BYTE_ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function bytesRepr(data: Uint8Array): string {
  const text = latin1(data);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\'"]|[^\x20-\x7e]/g, (char) => {
    if (char === quote) return `\\${char}`;
    if (char === "'" || char === '"') return char;
    return BYTE_ESCAPES[char] ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return `b${quote}${body}${quote}`;
}

/** `x.to_bytes(length, byteorder, signed=...)`. Throws OverflowError when x does not fit. */
export function intToBytes(x: Dynamic, length: Dynamic = 1, order: Dynamic = "big", signed = false): Bytes {
  const value = BigInt(integerOf(x));
  const size = requireIndex(length);
  if (size < 0) throw new ValueError("length argument must be non-negative");
  const little = requireOrder(order) === "little";
  if (value < 0n && !signed) throw new OverflowError("can't convert negative int to unsigned");
  const bits = size * 8;
  const fits = signed ? BigInt.asIntN(bits, value) === value : BigInt.asUintN(bits, value) === value;
  if (!fits) throw new OverflowError("int too big to convert");
  const digits =
    size === 0
      ? ""
      : BigInt.asUintN(bits, value)
          .toString(16)
          .padStart(size * 2, "0");
  const data = Uint8Array.from({ length: size }, (_, i) => parseInt(digits.slice(i * 2, i * 2 + 2), 16));
  return new Bytes(little ? data.reverse() : data);
}

/** `int.from_bytes(data, byteorder, signed=...)` */
export function intFromBytes(source: Dynamic, order: Dynamic = "big", signed = false): Int {
  const data = bytes(source).data;
  const ordered = requireOrder(order) === "big" ? data : data.slice().reverse();
  let value = 0n;
  for (const byte of ordered) value = value * 256n + BigInt(byte);
  return normalizeInt(signed ? BigInt.asIntN(data.length * 8, value) : value);
}

function requireOrder(order: Dynamic): "big" | "little" {
  if (order === "big" || order === "little") return order;
  throw new ValueError("byteorder must be either 'little' or 'big'");
}
