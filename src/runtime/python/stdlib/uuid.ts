import { pyClass } from "../class-info.js";
import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { isPlainDict } from "../type-name.js";
import { namedArguments } from "../binding.js";
import { createHash, randomBytes } from "node:crypto";
import { Bytes } from "../bytes.js";
import { AttributeError, TypeError, ValueError } from "../exceptions.js";
import { hash } from "../hash.js";
import { normalizeInt } from "../integers.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import type { Dynamic, Int } from "../types.js";
import { integer } from "./numbers.js";

const parameters = ["hex=", "bytes=", "bytes_le=", "fields=", "int=", "version="];

export const RFC_4122 = "specified in RFC 4122";
const RESERVED_NCS = "reserved for NCS compatibility";
const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
const RESERVED_FUTURE = "reserved for future definition";

function hexOf(text: Dynamic): bigint {
  if (typeof text !== "string") throw new AttributeError("'int' object has no attribute 'replace'");
  const digits = text
    .replaceAll("urn:", "")
    .replaceAll("uuid:", "")
    .replace(/^[{}]+|[{}]+$/g, "")
    .replaceAll("-", "");
  if (digits.length !== 32) throw new ValueError("badly formed hexadecimal UUID string");
  if (!/^[0-9a-f]*$/i.test(digits))
    throw new ValueError(`invalid literal for int() with base 16: '${digits}'`);
  return BigInt(`0x${digits}`);
}

function fromBytes(bytes: Bytes, name: string, order: (data: number[]) => number[]): bigint {
  if (bytes.data.length !== 16) throw new ValueError(`${name} is not a 16-char string`);
  return BigInt(`0x${Buffer.from(order([...bytes.data])).toString("hex")}`);
}

const littleEndian = (d: number[]): number[] => [
  d[3]!,
  d[2]!,
  d[1]!,
  d[0]!,
  d[5]!,
  d[4]!,
  d[7]!,
  d[6]!,
  ...d.slice(8),
];

function fromFields(fields: Dynamic): bigint {
  if (fields.length !== 6) throw new ValueError("fields is not a 6-tuple");
  const [low, mid, high, sequenceHigh, sequenceLow, node] = Array.from(fields as Iterable<Dynamic>, integer);
  return (
    (low! << 96n) | (mid! << 80n) | (high! << 64n) | (sequenceHigh! << 56n) | (sequenceLow! << 48n) | node!
  );
}

function withVersion(value: bigint, version: number): bigint {
  const cleared = value & ~(0xc000n << 48n) & ~(0xf000n << 64n);
  return cleared | (0x8000n << 48n) | (BigInt(version) << 76n);
}

/** `uuid.UUID` */
export class UUID {
  readonly #value: bigint;

  constructor(
    hex: Dynamic = null,
    bytes: Dynamic = null,
    bytesLe: Dynamic = null,
    fields: Dynamic = null,
    int: Dynamic = null,
    version: Dynamic = null,
  ) {
    if (isPlainDict(hex))
      [hex, bytes, bytesLe, fields, int, version = null] = namedArguments("__init__", parameters, hex);
    if (
      [hex, bytes, bytesLe, fields, int].filter((given) => given !== null && given !== undefined).length !== 1
    ) {
      throw new TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
    }
    let value: bigint;
    if (hex !== null && hex !== undefined) value = hexOf(hex);
    else if (bytes) value = fromBytes(bytes, "bytes", (data) => data);
    else if (bytesLe) value = fromBytes(bytesLe, "bytes_le", littleEndian);
    else if (fields) value = fromFields(fields);
    else value = integer(int);
    if (value < 0n || value >= 1n << 128n) throw new ValueError("int is out of range (need a 128-bit value)");
    if (version !== null && (version < 1 || version > 5)) throw new ValueError("illegal version number");
    this.#value = version === null ? value : withVersion(value, version);
  }

  get hex(): string {
    return this.#value.toString(16).padStart(32, "0");
  }

  get int(): Int {
    return normalizeInt(this.#value);
  }

  get bytes(): Bytes {
    return new Bytes(new Uint8Array(Buffer.from(this.hex, "hex")));
  }

  get bytesLe(): Bytes {
    return new Bytes(Uint8Array.from(littleEndian([...this.bytes.data])));
  }

  get urn(): string {
    return `urn:uuid:${this.toString()}`;
  }

  private part(shift: bigint, bits: bigint): number {
    return Number((this.#value >> shift) & ((1n << bits) - 1n));
  }

  get timeLow(): number {
    return this.part(96n, 32n);
  }

  get timeMid(): number {
    return this.part(80n, 16n);
  }

  get timeHiVersion(): number {
    return this.part(64n, 16n);
  }

  get time(): Int {
    return normalizeInt(
      ((BigInt(this.timeHiVersion) & 0xfffn) << 48n) | (BigInt(this.timeMid) << 32n) | BigInt(this.timeLow),
    );
  }

  get clockSeq(): number {
    return this.part(48n, 14n);
  }

  get node(): number {
    return this.part(0n, 48n);
  }

  get fields(): Tuple<number> {
    return Tuple.of(
      this.timeLow,
      this.timeMid,
      this.timeHiVersion,
      this.part(56n, 8n),
      this.part(48n, 8n),
      this.node,
    );
  }

  get variant(): string {
    const bits = this.part(61n, 3n);
    if (bits < 4) return RESERVED_NCS;
    if (bits < 6) return RFC_4122;
    return bits === 6 ? RESERVED_MICROSOFT : RESERVED_FUTURE;
  }

  get version(): number | null {
    return this.variant === RFC_4122 ? this.part(76n, 4n) : null;
  }

  toString(): string {
    return this.hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  __str__(): string {
    return this.toString();
  }

  __repr__(): string {
    return `UUID('${this.toString()}')`;
  }

  __int__(): Int {
    return this.int;
  }

  __hash__(): Dynamic {
    return hash(this.int);
  }

  private compare(other: Dynamic, test: (a: bigint, b: bigint) => boolean): Dynamic {
    return other instanceof UUID ? test(this.#value, other.#value) : NotImplemented;
  }

  __eq__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a === b);
  }

  __lt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a < b);
  }

  __le__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a <= b);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a > b);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a >= b);
  }
}

function fromInteger(value: bigint, version: number): UUID {
  return new UUID(null, null, null, null, value, version);
}

/** `uuid.uuid4()` */
export function uuid4(): UUID {
  return fromInteger(BigInt(`0x${randomBytes(16).toString("hex")}`), 4);
}

const nodeId = (BigInt(`0x${randomBytes(6).toString("hex")}`) | (1n << 40n)).toString();
let lastTimestamp = 0n;

/** A random multicast address, as RFC 4122 allows where the hardware's is not known. */
export const getnode = (): Int => normalizeInt(BigInt(nodeId));

/** `uuid.uuid1(node=None, clock_seq=None)` */
export function uuid1(node: Dynamic = null, clockSeq: Dynamic = null): UUID {
  const now = BigInt(Date.now()) * 10000n + 0x01b21dd213814000n;
  lastTimestamp = now > lastTimestamp ? now : lastTimestamp + 1n;
  const sequence = clockSeq === null ? BigInt(randomBytes(2).readUInt16BE() & 0x3fff) : integer(clockSeq);
  const time =
    ((lastTimestamp & 0xffffffffn) << 96n) |
    (((lastTimestamp >> 32n) & 0xffffn) << 80n) |
    (((lastTimestamp >> 48n) & 0xfffn) << 64n);
  return fromInteger(
    time | ((sequence & 0x3fffn) << 48n) | (node === null ? BigInt(nodeId) : integer(node)),
    1,
  );
}

function named(algorithm: string, version: number, namespace: UUID, name: Dynamic): UUID {
  const data = typeof name === "string" ? Buffer.from(name, "utf8") : name.data;
  const digest = createHash(algorithm).update(namespace.bytes.data).update(data).digest("hex");
  return fromInteger(BigInt(`0x${digest.slice(0, 32)}`), version);
}

/** `uuid.uuid3(namespace, name)`: by MD5. */
export const uuid3 = (namespace: UUID, name: Dynamic): UUID => named("md5", 3, namespace, name);
/** `uuid.uuid5(namespace, name)`: by SHA-1. */
export const uuid5 = (namespace: UUID, name: Dynamic): UUID => named("sha1", 5, namespace, name);

export const NAMESPACE_DNS = new UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_URL = new UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_OID = new UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
export const NAMESPACE_X500 = new UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");

declareMethods(UUID, "UUID", { __init__: ["hex=", "bytes=", "bytes_le=", "fields=", "int=", "version="] });
signature(uuid1, "uuid1", ["node=", "clock_seq="]);
signature(uuid3, "uuid3", ["namespace", "name"]);
signature(uuid5, "uuid5", ["namespace", "name"]);

immutable(UUID);
pyClass(UUID, { name: "UUID", module: "uuid" });
