/** `struct`: numbers as bytes. */
import { Bytes } from "../bytes.js";
import { pyClass } from "../class-info.js";
import { Exception, OverflowError, TypeError } from "../exceptions.js";
import { isFloat, toFloat } from "../float.js";
import { isInt, normalizeInt } from "../integers.js";
import { floatValue } from "../numeric.js";
import { Tuple } from "../tuple.js";
import { truthy } from "../truth.js";
import type { Dynamic } from "../types.js";

/** `struct.error` */
export class StructError extends Exception {}
pyClass(StructError, { name: "error", module: "struct" });

interface Item {
  readonly code: string;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}
interface Layout {
  readonly items: readonly Item[];
  readonly size: number;
  readonly little: boolean;
  readonly text: string;
}

const standardSizes: Readonly<Record<string, number>> = {
  x: 1,
  c: 1,
  b: 1,
  B: 1,
  "?": 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 4,
  L: 4,
  q: 8,
  Q: 8,
  e: 2,
  f: 4,
  d: 8,
  s: 1,
  p: 1,
};
const nativeSizes: Readonly<Record<string, number>> = { ...standardSizes, l: 8, L: 8, n: 8, N: 8, P: 8 };
const layouts = new Map<string, Layout>();

function layoutOf(format: Dynamic): Layout {
  const text = typeof format === "string" ? format : new TextDecoder("latin1").decode((format as Bytes).data);
  const known = layouts.get(text) ?? parse(text);
  layouts.set(text, known);
  return known;
}

function parse(text: string): Layout {
  const order = /^[@=<>!]/.exec(text)?.[0] ?? "@";
  const isNative = order === "@";
  const sizes = isNative ? nativeSizes : standardSizes;
  const items: Item[] = [];
  let offset = 0;
  const rest = text.replace(/^[@=<>!]/, "");
  for (const [whole, digits, code] of rest.matchAll(/\s+|(\d*)(.?)/gs)) {
    if (!whole?.trim()) continue;
    const size = Object.hasOwn(sizes, code!) ? sizes[code!] : undefined;
    if (code === "") throw new StructError("repeat count given without format specifier");
    if (size === undefined) throw new StructError("bad char in struct format");
    const count = digits === "" ? 1 : Number(digits);
    if (isNative && size > 1) offset = Math.ceil(offset / size) * size;
    items.push({ code: code!, count, size, offset });
    offset += size * count;
  }
  return { items, size: offset, little: order !== ">" && order !== "!", text };
}

/** How many values a format takes: pads none, texts one whatever their length. */
const valuesOf = ({ items }: Layout): number =>
  items.reduce((n, { code, count }) => n + (code === "x" ? 0 : code === "s" || code === "p" ? 1 : count), 0);

/** `struct.calcsize(format)` */
export const calcsize = (format: Dynamic): number => layoutOf(format).size;

/** `struct.pack(format, *values)` */
export function pack(format: Dynamic, ...values: Dynamic[]): Bytes {
  return packed(layoutOf(format), values, "pack");
}

function packed(layout: Layout, values: readonly Dynamic[], name: string): Bytes {
  const wanted = valuesOf(layout);
  if (wanted !== values.length)
    throw new StructError(`${name} expected ${wanted} items for packing (got ${values.length})`);
  const data = new Uint8Array(layout.size);
  const view = new DataView(data.buffer);
  const left = [...values];
  for (const item of layout.items) {
    if (item.code === "x") continue;
    if (item.code === "s" || item.code === "p") {
      writeText(data, item, left.shift());
      continue;
    }
    for (let i = 0; i < item.count; i++)
      write(view, item.code, item.offset + i * item.size, left.shift(), layout);
  }
  return new Bytes(data);
}

function writeText(data: Uint8Array, { code, count, offset }: Item, value: Dynamic): void {
  if (!(value?.data instanceof Uint8Array))
    throw new StructError(`argument for '${code}' must be a bytes object`);
  const bytes = (value.data as Uint8Array).slice(0, code === "p" ? Math.max(count - 1, 0) : count);
  if (code === "p" && count > 0) data[offset] = bytes.length;
  data.set(bytes, offset + (code === "p" ? 1 : 0));
}

const limits = (code: string, size: number): [bigint, bigint] => {
  const bits = BigInt(size * 8);
  return code === code.toLowerCase() && code !== "?"
    ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]
    : [0n, (1n << bits) - 1n];
};

function write(view: DataView, code: string, at: number, value: Dynamic, { little, text }: Layout): void {
  switch (code) {
    case "?":
      return view.setUint8(at, truthy(value) ? 1 : 0);
    case "c":
      if (!(value?.data instanceof Uint8Array) || value.data.length !== 1)
        throw new StructError("char format requires a bytes object of length 1");
      return view.setUint8(at, value.data[0] as number);
    case "f":
    case "d":
    case "e": {
      if (!isInt(value) && !isFloat(value)) throw new StructError("required argument is not a float");
      const number = floatValue(value);
      if (code === "d") return view.setFloat64(at, number, little);
      if (code === "e") return view.setUint16(at, halfBits(number), little);
      if (Number.isFinite(number) && !Number.isFinite(Math.fround(number)))
        throw new OverflowError("float too large to pack with f format");
      return view.setFloat32(at, number, little);
    }
    default:
      writeInteger(view, code, at, value, little, text);
  }
}

function writeInteger(
  view: DataView,
  code: string,
  at: number,
  value: Dynamic,
  little: boolean,
  text: string,
): void {
  if (!isInt(value) && typeof value !== "boolean")
    throw new StructError("required argument is not an integer");
  const isNative = !/^[=<>!]/.test(text);
  const size = (isNative ? nativeSizes : standardSizes)[code]!;
  const number = BigInt(value as bigint | number | boolean);
  const [low, high] = limits(code, size);
  if (number < low || number > high) throw new StructError(rangeMessage(code, number, [low, high]));
  const bytes = BigInt.asUintN(size * 8, number);
  for (let i = 0; i < size; i++)
    view.setUint8(at + (little ? i : size - 1 - i), Number((bytes >> BigInt(8 * i)) & 0xffn));
}

function rangeMessage(code: string, number: bigint, [low, high]: [bigint, bigint]): string {
  const names: Readonly<Record<string, string>> = { b: "byte", B: "ubyte", h: "short", H: "ushort" };
  const wide = /[IL]/.test(code) ? number < 0n || number >> 64n !== 0n : BigInt.asIntN(64, number) !== number;
  if (wide || high > 0xffffffffn) return "argument out of range";
  return `${names[code] ?? `'${code}'`} format requires ${low} <= number <= ${high}`;
}

function halfBits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return sign | 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  if (size >= 65520) throw new OverflowError("float too large to pack with e format");
  if (size < 2 ** -14) return sign | roundEven(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign + ((exponent + 15) << 10) + roundEven((size / 2 ** exponent - 1) * 1024);
}

function roundEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

/** `struct.unpack(format, buffer)` */
export function unpack(format: Dynamic, buffer: Dynamic): Tuple {
  const layout = layoutOf(format);
  const data = dataOf(buffer);
  if (data.length !== layout.size) throw new StructError(`unpack requires a buffer of ${layout.size} bytes`);
  return read(layout, data, 0);
}

/** `struct.unpack_from(format, buffer, offset=0)` */
export function unpackFrom(format: Dynamic, buffer: Dynamic, offset = 0): Tuple {
  const layout = layoutOf(format);
  const data = dataOf(buffer);
  const start = offset < 0 ? offset + data.length : offset;
  if (data.length - start < layout.size)
    throw new StructError(
      `unpack_from requires a buffer of at least ${start + layout.size} bytes for unpacking ${layout.size} bytes at offset ${offset} (actual buffer size is ${data.length})`,
    );
  return read(layout, data, start);
}

/** `struct.iter_unpack(format, buffer)` */
export function* iterUnpack(format: Dynamic, buffer: Dynamic): Generator<Tuple> {
  const layout = layoutOf(format);
  const data = dataOf(buffer);
  if (layout.size === 0) throw new StructError("cannot iteratively unpack with a struct of length 0");
  if (data.length % layout.size)
    throw new StructError(`iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`);
  for (let at = 0; at < data.length; at += layout.size) yield read(layout, data, at);
}

/** `struct.pack_into(format, buffer, offset, *values)` */
export function packInto(format: Dynamic, buffer: Dynamic, offset: number, ...values: Dynamic[]): null {
  const layout = layoutOf(format);
  const data = dataOf(buffer);
  const start = offset < 0 ? offset + data.length : offset;
  if (data.length - start < layout.size)
    throw new StructError(
      `pack_into requires a buffer of at least ${start + layout.size} bytes for packing ${layout.size} bytes at offset ${offset} (actual buffer size is ${data.length})`,
    );
  data.set(packed(layout, values, "pack_into").data, start);
  return null;
}

function dataOf(buffer: Dynamic): Uint8Array {
  if (buffer?.data instanceof Uint8Array) return buffer.data;
  throw new TypeError(
    `a bytes-like object is required, not '${typeof buffer === "string" ? "str" : typeof buffer}'`,
  );
}

function read(layout: Layout, data: Uint8Array, start: number): Tuple {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const out: Dynamic[] = [];
  for (const { code, count, size, offset } of layout.items) {
    const at = start + offset;
    if (code === "x") continue;
    if (code === "s") out.push(new Bytes(data.slice(at, at + count)));
    else if (code === "p")
      out.push(new Bytes(data.slice(at + 1, at + 1 + Math.min(data[at] ?? 0, count - 1))));
    else for (let i = 0; i < count; i++) out.push(value(view, code, at + i * size, size, layout.little));
  }
  return Tuple.from(out);
}

function value(view: DataView, code: string, at: number, size: number, little: boolean): Dynamic {
  switch (code) {
    case "?":
      return view.getUint8(at) !== 0;
    case "c":
      return new Bytes(Uint8Array.of(view.getUint8(at)));
    case "e":
      return toFloat(halfValue(view.getUint16(at, little)));
    case "f":
      return toFloat(view.getFloat32(at, little));
    case "d":
      return toFloat(view.getFloat64(at, little));
    default: {
      let bits = 0n;
      for (let i = 0; i < size; i++)
        bits |= BigInt(view.getUint8(at + (little ? i : size - 1 - i))) << BigInt(8 * i);
      return normalizeInt(code === code.toLowerCase() ? BigInt.asIntN(size * 8, bits) : bits);
    }
  }
}

/** `struct.Struct(format)` */
export class Struct {
  readonly format: string;
  readonly size: number;

  constructor(format: string) {
    this.format = format;
    this.size = calcsize(format);
  }

  pack(...values: Dynamic[]): Bytes {
    return pack(this.format, ...values);
  }

  packInto(buffer: Dynamic, offset: number, ...values: Dynamic[]): null {
    return packInto(this.format, buffer, offset, ...values);
  }

  unpack(buffer: Dynamic): Tuple {
    return unpack(this.format, buffer);
  }

  unpackFrom(buffer: Dynamic, offset = 0): Tuple {
    return unpackFrom(this.format, buffer, offset);
  }

  iterUnpack(buffer: Dynamic): Generator<Tuple> {
    return iterUnpack(this.format, buffer);
  }
}
