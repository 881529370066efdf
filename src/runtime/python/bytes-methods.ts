// Methods of bytes and bytearray. Most of them read the data as text with one character a byte.
import { ByteArray, Bytes, bytes, fromLatin1, isBytes, latin1, requireBytes } from "./bytes.js";
import { TypeError, ValueError } from "./exceptions.js";
import { iterate } from "./iteration.js";
import { asIndex } from "./text-core.js";
import { decode } from "./text-decode.js";
import { center, expandTabs, ljust, rjust, zfill } from "./text-layout.js";
import * as search from "./text-search.js";
import * as splitting from "./text-split.js";
import { Tuple } from "./tuple.js";
import { truthy } from "./truth.js";
import { argumentType, typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

type Sequence = Bytes | ByteArray;
type Method = (self: Sequence, ...args: Dynamic[]) => Dynamic;

const ASCII_SPACE = " \t\n\r\v\f";

/** A value of the same kind as `self` from text with one character a byte. */
function like(self: Sequence, text: string): Sequence {
  const data = fromLatin1(text);
  return self instanceof ByteArray ? new ByteArray(data) : new Bytes(data);
}

const textOf = (value: unknown): string => latin1(requireBytes(value));

/** An argument that may be bytes or one byte as an int. */
function pieceOf(value: unknown): string {
  const byte = asIndex(value);
  if (byte === null) {
    if (isBytes(value)) return latin1(value.data);
    throw new TypeError(`argument should be integer or bytes-like object, not '${typeName(value)}'`);
  }
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return String.fromCharCode(byte);
}

/** bytes, or a tuple of bytes, as text. */
function affixOf(method: string, value: Dynamic): Dynamic {
  if (isBytes(value)) return latin1(value.data);
  if (value instanceof Tuple) return Tuple.from(Array.from(value, textOf));
  throw new TypeError(`${method} first arg must be bytes or a tuple of bytes, not ${typeName(value)}`);
}

const lower = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
const upper = (text: string) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const titled = (text: string) =>
  text.replace(/[A-Za-z]+/g, (word) => upper(word[0] as string) + lower(word.slice(1)));
const swapped = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));

const toText =
  (change: (text: string, ...args: Dynamic[]) => string): Method =>
  (self, ...args) =>
    like(self, change(latin1(self.data), ...args));

const finder =
  (find: (text: string, piece: string, start?: Dynamic, stop?: Dynamic) => number): Method =>
  (self, piece, start, stop) =>
    find(latin1(self.data), pieceOf(piece), start, stop);

const stripper =
  (strip: (text: string, chars: string) => string): Method =>
  (self, chars) =>
    like(self, strip(latin1(self.data), chars === null || chars === undefined ? ASCII_SPACE : textOf(chars)));

/** Pads take a single byte to fill with. */
const padder =
  (method: string, pad: (text: string, width: Dynamic, fill: string) => string): Method =>
  (self, width, fill = new Bytes(Uint8Array.of(32))) => {
    if (!isBytes(fill) || fill.length !== 1) {
      throw new TypeError(`${method}() argument 2 must be a byte string of length 1, not ${typeName(fill)}`);
    }
    return like(self, pad(latin1(self.data), width, latin1(fill.data)));
  };

const matcher =
  (pattern: RegExp): Method =>
  (self) =>
    pattern.test(latin1(self.data));

const partitioner =
  (partition: (text: string, sep: string) => Iterable<string>): Method =>
  (self, sep) =>
    Tuple.from(Array.from(partition(latin1(self.data), textOf(sep)), (part) => like(self, part)));

/** Replaces white space outside ASCII's by other text, so that the str function cuts at ASCII's only. */
function splitter(split: (text: string, sep: Dynamic, limit: Dynamic) => string[]): Method {
  return (self, sep, limit = -1) => {
    const text = latin1(self.data);
    if (sep !== null && sep !== undefined) {
      return split(text, textOf(sep), limit).map((part) => like(self, part));
    }
    const masked = text.replace(/[\x1c-\x1f\x85\xa0]/g, (char) =>
      String.fromCharCode(char.charCodeAt(0) + 0xe000),
    );
    const unmask = (part: string) =>
      part.replace(/[\ue000-\ue0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xe000));
    return split(masked, null, limit).map((part) => like(self, unmask(part)));
  };
}

function splitLines(self: Sequence, keepEnds: Dynamic = false): Sequence[] {
  const pattern = truthy(keepEnds)
    ? /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g
    : /[^\r\n]*(?=\r|\n)(?:\r\n|\r|\n)|[^\r\n]+$/g;
  const lines = latin1(self.data).match(pattern) ?? [];
  return lines.map((line) => like(self, truthy(keepEnds) ? line : line.replace(/[\r\n]+$/, "")));
}

/** `separator.join(items)` of bytes. */
export function joinBytes(self: Sequence, items: Dynamic): Sequence {
  const parts = Array.from(iterate(items) as Iterable<Dynamic>, (item, position) => {
    if (isBytes(item)) return latin1(item.data);
    throw new TypeError(`sequence item ${position}: expected a bytes-like object, ${typeName(item)} found`);
  });
  return like(self, parts.join(latin1(self.data)));
}

function hexOf(self: Sequence, sep?: Dynamic, groupSize: Dynamic = 1): string {
  const digits = Array.from(self.data, (byte) => byte.toString(16).padStart(2, "0"));
  if (sep === undefined) return digits.join("");
  const separator = isBytes(sep) ? latin1(sep.data) : (sep as string);
  if (separator.length !== 1) throw new ValueError("sep must be length 1.");
  const size = Math.abs(groupSize as number) || digits.length;
  const first = groupSize > 0 ? digits.length % size : 0;
  const groups = first > 0 ? [digits.slice(0, first).join("")] : [];
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size).join(""));
  return groups.join(separator);
}

/** `bytes.fromhex(text)`. Throws ValueError with the position of the first character that does not fit. */
export function bytesFromHex(text: Dynamic): Bytes {
  if (typeof text !== "string")
    throw new TypeError(`fromhex() argument must be str, not ${argumentType(text)}`);
  const data: number[] = [];
  for (let at = 0; at < text.length;) {
    if (ASCII_SPACE.includes(text[at] as string)) {
      at++;
      continue;
    }
    const bad = [at, at + 1].find((i) => !/^[0-9a-f]$/i.test(text[i] ?? ""));
    if (bad !== undefined) {
      throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${bad}`);
    }
    data.push(parseInt(text.slice(at, at + 2), 16));
    at += 2;
  }
  return bytes(data);
}

function translate(self: Sequence, table: Dynamic, drop: Dynamic = new Bytes()): Sequence {
  const map = table === null ? null : requireBytes(table);
  if (map !== null && map.length !== 256)
    throw new ValueError("translation table must be 256 characters long");
  const dropped = requireBytes(drop);
  const kept = self.data.filter((byte) => !dropped.includes(byte));
  return like(self, latin1(map === null ? kept : kept.map((byte) => map[byte] as number)));
}

/** `bytes.maketrans(from, to)` */
export function bytesMaketrans(from: Dynamic, to: Dynamic): Bytes {
  const source = requireBytes(from);
  const target = requireBytes(to);
  if (source.length !== target.length) throw new ValueError("maketrans arguments must have same length");
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  source.forEach((byte, i) => (table[byte] = target[i] as number));
  return new Bytes(table);
}

/** Methods of bytes by Python name; bytearray adds its own as members of its class. */
export const bytesMethods: Record<string, Method> = {
  capitalize: toText((text) => upper(text.slice(0, 1)) + lower(text.slice(1))),
  center: padder("center", center),
  count: finder(search.count),
  decode: (self, encoding, errors) => decode(self, encoding, errors),
  endswith: (self, suffix, start, stop) =>
    search.endsWith(latin1(self.data), affixOf("endswith", suffix), start, stop),
  expandtabs: toText(expandTabs),
  find: finder(search.find),
  hex: hexOf,
  index: (self, piece, start, stop) => {
    const at = search.find(latin1(self.data), pieceOf(piece), start, stop);
    if (at < 0) throw new ValueError("subsection not found");
    return at;
  },
  isalnum: matcher(/^[0-9A-Za-z]+$/),
  isalpha: matcher(/^[A-Za-z]+$/),
  isascii: matcher(/^[\x00-\x7f]*$/),
  isdigit: matcher(/^[0-9]+$/),
  islower: matcher(/^(?=[^]*[a-z])[^A-Z]+$/),
  isspace: matcher(/^[ \t-\r]+$/),
  istitle: matcher(/^(?=[^]*[A-Z])(?:[^A-Za-z]|[A-Z][a-z]*(?![A-Za-z]))+$/),
  isupper: matcher(/^(?=[^]*[A-Z])[^a-z]+$/),
  join: joinBytes,
  ljust: padder("ljust", ljust),
  lower: toText(lower),
  lstrip: stripper(splitting.lstrip),
  partition: partitioner(splitting.partition),
  removeprefix: (self, prefix) => like(self, search.removePrefix(latin1(self.data), textOf(prefix))),
  removesuffix: (self, suffix) => like(self, search.removeSuffix(latin1(self.data), textOf(suffix))),
  replace: (self, old, put, count) =>
    like(self, search.replace(latin1(self.data), textOf(old), textOf(put), count)),
  rfind: finder(search.rfind),
  rindex: (self, piece, start, stop) => {
    const at = search.rfind(latin1(self.data), pieceOf(piece), start, stop);
    if (at < 0) throw new ValueError("subsection not found");
    return at;
  },
  rjust: padder("rjust", rjust),
  rpartition: partitioner(splitting.rpartition),
  rsplit: splitter(splitting.rsplit),
  rstrip: stripper(splitting.rstrip),
  split: splitter(splitting.split),
  splitlines: splitLines,
  startswith: (self, prefix, start, stop) =>
    search.startsWith(latin1(self.data), affixOf("startswith", prefix), start, stop),
  strip: stripper(splitting.strip),
  swapcase: toText(swapped),
  title: toText(titled),
  translate,
  upper: toText(upper),
  zfill: toText(zfill),
  fromhex: (_self, text) => bytesFromHex(text),
  maketrans: (_self, from, to) => bytesMaketrans(from, to),
};

/** Parameters of the methods of bytes, as `signature` takes them. */
export const bytesSignatures: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.keys(bytesMethods).map((name) => [name, []])),
  center: ["width", "fillchar=", "/"],
  count: ["sub", "start=", "end=", "/"],
  decode: ["encoding=", "errors="],
  endswith: ["suffix", "start=", "end=", "/"],
  expandtabs: ["tabsize="],
  find: ["sub", "start=", "end=", "/"],
  fromhex: ["string", "/"],
  hex: ["sep=", "bytes_per_sep="],
  index: ["sub", "start=", "end=", "/"],
  join: ["iterable_of_bytes", "/"],
  ljust: ["width", "fillchar=", "/"],
  lstrip: ["bytes=", "/"],
  maketrans: ["frm", "to", "/"],
  partition: ["sep", "/"],
  removeprefix: ["prefix", "/"],
  removesuffix: ["suffix", "/"],
  replace: ["old", "new", "count=", "/"],
  rfind: ["sub", "start=", "end=", "/"],
  rindex: ["sub", "start=", "end=", "/"],
  rjust: ["width", "fillchar=", "/"],
  rpartition: ["sep", "/"],
  rsplit: ["sep=", "maxsplit="],
  rstrip: ["bytes=", "/"],
  split: ["sep=", "maxsplit="],
  splitlines: ["keepends="],
  startswith: ["prefix", "start=", "end=", "/"],
  strip: ["bytes=", "/"],
  translate: ["table", "/", "delete="],
  zfill: ["width", "/"],
};
