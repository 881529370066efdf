import { TypeError } from "./exceptions.js";
import { Float } from "./float.js";
import { id } from "./identity.js";
import { isInt, normalizeInt } from "./integers.js";
import { hashMethod } from "./keys.js";
import { numberOf } from "./numeric.js";
import { unwrap } from "./primitive.js";
import { Tuple } from "./tuple.js";
import { operandName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";

/** CPython hashes numbers modulo this prime. */
const modulus = (1n << 61n) - 1n;

/**
 * `hash(value)`: CPython's number for ints, floats, bools and tuples of them; for text, where CPython's changes
 * from run to run, a number that does not.
 */
export function hash(value: Dynamic): Int {
  const plain = unwrap(value);
  switch (typeof plain) {
    case "string":
      return textHash(plain);
    case "number":
    case "bigint":
    case "boolean":
      return numberHash(numberOf(plain));
    default:
      return objectHash(plain ?? null);
  }
}

function textHash(text: string): number {
  let mixed = 0;
  for (let i = 0; i < text.length; i++) mixed = (Math.imul(mixed, 31) + text.charCodeAt(i)) | 0;
  return mixed === -1 ? -2 : mixed;
}

function numberHash(value: Int): Int {
  if (typeof value === "number" && !Number.isInteger(value)) return fractionHash(value);
  const exact = BigInt(value);
  const rest = (exact < 0n ? -exact : exact) % modulus;
  return signedHash(exact < 0n ? -rest : rest);
}

function fractionHash(value: number): Int {
  if (Number.isNaN(value)) return 0;
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159;
  let scaled = Math.abs(value);
  let halvings = 0;
  for (; !Number.isInteger(scaled); halvings++) scaled *= 2;
  const shift = BigInt((61 - (halvings % 61)) % 61);
  const rest = (BigInt(scaled) << shift) % modulus;
  return signedHash(value < 0 ? -rest : rest);
}

function signedHash(value: bigint): Int {
  return value === -1n ? -2 : normalizeInt(value);
}

function objectHash(value: Dynamic): Int {
  if (value === null) return 8782330485694;
  if (value instanceof Float) return numberHash(value.value);
  if (value instanceof Tuple) return tupleHash(value);
  const method = typeof value === "function" ? undefined : hashMethod(value);
  if (method === null) throw new TypeError(`unhashable type: '${operandName(value)}'`);
  return method === undefined ? id(value) / 16 : hashResult(unwrap(value.__hash__()));
}

function hashResult(result: Dynamic): Int {
  if (!isInt(result)) throw new TypeError("__hash__ method should return an integer");
  return numberHash(numberOf(result));
}

/** CPython's xxHash of the items' hashes. */
function tupleHash(items: readonly Dynamic[]): Int {
  let mixed = 2870177450012600261n;
  for (const item of items) {
    mixed = BigInt.asUintN(64, mixed + BigInt.asUintN(64, BigInt(hash(item))) * 14029467366897019727n);
    mixed = BigInt.asUintN(64, (mixed << 31n) | (mixed >> 33n));
    mixed = BigInt.asUintN(64, mixed * 11400714785074694791n);
  }
  mixed = BigInt.asUintN(64, mixed + (BigInt(items.length) ^ (2870177450012600261n ^ 3527539n)));
  return signedHash(BigInt.asIntN(64, mixed));
}
