import { signature } from "./functions.js";
import { Bytes, isBytes } from "./bytes.js";
import { makeDict, dictEntries, isDict } from "./dict-access.js";
import { Dict } from "./dict.js";
import { OverflowError, TypeError } from "./exceptions.js";
import { floatDiv, floatFloorDiv, floatMod, floatPow } from "./float-arithmetic.js";
import { isFloat, toFloat } from "./float.js";
import * as ints from "./int-arithmetic.js";
import { isInt } from "./integers.js";
import { floatValue, integerValue, isNumber, numberOf } from "./numeric.js";
import { binary, hasMethod, type BinaryOperator } from "./operators.js";
import { percentFormat, percentFormatBytes } from "./percent.js";
import { unwrap } from "./primitive.js";
import { isSet } from "./set.js";
import { Tuple } from "./tuple.js";
import { typeName } from "./type-name.js";
import type { Dynamic, Int } from "./types.js";
import { unionOf } from "./union-type.js";

type IntResult = (a: Int, b: Int) => Dynamic;
type FloatResult = (a: number, b: number) => Dynamic;

/** An operator on numbers: one rule for two ints, one where a float takes part. */
function numeric(onInts: IntResult, onFloats: FloatResult): (a: Dynamic, b: Dynamic) => Dynamic {
  return (a, b) => {
    if (!isNumber(a) || !isNumber(b)) return undefined;
    if (!isFloat(a) && !isFloat(b)) return onInts(numberOf(a), numberOf(b));
    return onFloats(floatValue(a), floatValue(b));
  };
}

const numericAdd = numeric(ints.intAdd, (a, b) => toFloat(a + b));
const numericSub = numeric(ints.intSub, (a, b) => toFloat(a - b));
const numericMul = numeric(ints.intMul, (a, b) => toFloat(a * b));
const numericMod = numeric(ints.intMod, (a, b) => toFloat(floatMod(a, b)));

export const addition: BinaryOperator = {
  sign: "+",
  dunder: "add",
  builtin: (a, b) => numericAdd(a, b) ?? concatenated(a, b),
};

function concatenated(a: Dynamic, b: Dynamic): Dynamic {
  if (typeof a === "string") {
    if (typeof b === "string") return a + b;
    throw new TypeError(`can only concatenate str (not "${typeName(b)}") to str`);
  }
  if (isBytes(a) && !isBytes(b)) throw new TypeError(`can't concat ${typeName(b)} to ${typeName(a)}`);
  if (!Array.isArray(a)) return undefined;
  const isTuple = a instanceof Tuple;
  if (Array.isArray(b) && b instanceof Tuple === isTuple)
    return isTuple ? Tuple.from([...a, ...b]) : [...a, ...b];
  const name = isTuple ? "tuple" : "list";
  throw new TypeError(`can only concatenate ${name} (not "${typeName(b)}") to ${name}`);
}

export const subtraction: BinaryOperator = {
  sign: "-",
  dunder: "sub",
  builtin: (a, b) => numericSub(a, b) ?? (isSet(a) && isSet(b) ? a.difference(b) : undefined),
};

export const multiplication: BinaryOperator = {
  sign: "*",
  dunder: "mul",
  builtin: (a, b) =>
    numericMul(a, b) ?? (isSequence(a) ? repeated(a, b) : isSequence(b) ? repeated(b, a) : undefined),
};

function isSequence(value: Dynamic): boolean {
  return typeof value === "string" || Array.isArray(value) || isBytes(value);
}

function repeated(sequence: Dynamic, times: Dynamic): Dynamic {
  const factor = integerValue(times);
  if (factor === undefined)
    throw new TypeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
  if (Math.abs(Number(factor)) >= 2 ** 63)
    throw new OverflowError("cannot fit 'int' into an index-sized integer");
  const count = sequence.length === 0 ? 0 : Math.max(0, Number(factor));
  if (typeof sequence === "string") return sequence.repeat(count);
  if (isBytes(sequence))
    return new (sequence.constructor as typeof Bytes)(repeatedBytes(sequence.data, count));
  const items = Array.from({ length: count }, () => [...sequence]).flat();
  return sequence instanceof Tuple ? Tuple.from(items) : items;
}

function repeatedBytes(data: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from({ length: data.length * count }, (_, i) => data[i % data.length]!);
}

export const division: BinaryOperator = {
  sign: "/",
  dunder: "truediv",
  builtin: numeric(ints.intDiv, floatDiv),
};

export const floorDivision: BinaryOperator = {
  sign: "//",
  dunder: "floordiv",
  builtin: numeric(ints.intFloorDiv, (a, b) => toFloat(floatFloorDiv(a, b))),
};

export const modulo: BinaryOperator = {
  sign: "%",
  dunder: "mod",
  builtin: (a, b, given) => numericMod(a, b) ?? formatted(a, given),
};

function formatted(template: Dynamic, value: Dynamic): Dynamic {
  if (typeof template === "string") return percentFormat(template, value);
  return isBytes(template) ? percentFormatBytes(template, value) : undefined;
}

export const power: BinaryOperator = {
  sign: "** or pow()",
  dunder: "pow",
  builtin: numeric(ints.intPow, floatPow),
};

export const matrixProduct: BinaryOperator = { sign: "@", dunder: "matmul", builtin: () => undefined };

function onInts(result: IntResult): (a: Dynamic, b: Dynamic) => Dynamic {
  return (a, b) => (isInt(a) && isInt(b) ? result(numberOf(a), numberOf(b)) : undefined);
}

export const leftShift: BinaryOperator = { sign: "<<", dunder: "lshift", builtin: onInts(ints.intShiftLeft) };
export const rightShift: BinaryOperator = {
  sign: ">>",
  dunder: "rshift",
  builtin: onInts(ints.intShiftRight),
};

/** Bools stay bools under `&`, `|` and `^`. */
function bitwise(operator: "&" | "|" | "^", a: Dynamic, b: Dynamic): Dynamic {
  if (!isInt(a) || !isInt(b)) return undefined;
  const result = ints.intBitwise(operator, numberOf(a), numberOf(b));
  return typeof a === "boolean" && typeof b === "boolean" ? result === 1 : result;
}

export const bitOr: BinaryOperator = {
  sign: "|",
  dunder: "or",
  builtin: (a, b) => bitwise("|", a, b) ?? (isSet(a) && isSet(b) ? a.union(b) : mergedDicts(a, b)),
};

function mergedDicts(a: Dynamic, b: Dynamic): Dynamic {
  if (!isDict(a) || !isDict(b)) return undefined;
  const entries = [...dictEntries(a), ...dictEntries(b)];
  return a instanceof Dict || b instanceof Dict ? new Dict(entries) : makeDict(entries);
}

export const bitXor: BinaryOperator = {
  sign: "^",
  dunder: "xor",
  builtin: (a, b) => bitwise("^", a, b) ?? (isSet(a) && isSet(b) ? a.symmetricDifference(b) : undefined),
};

export const bitAnd: BinaryOperator = {
  sign: "&",
  dunder: "and",
  builtin: (a, b) => bitwise("&", a, b) ?? (isSet(a) && isSet(b) ? a.intersection(b) : undefined),
};

/** `a + b` */
export function add(a: Dynamic, b: Dynamic): Dynamic {
  return binary(addition, a, b);
}

/** `a - b` */
export function sub(a: Dynamic, b: Dynamic): Dynamic {
  return binary(subtraction, a, b);
}

/** `a * b` */
export function mul(a: Dynamic, b: Dynamic): Dynamic {
  return binary(multiplication, a, b);
}

/** `a / b` */
export function div(a: Dynamic, b: Dynamic): Dynamic {
  return binary(division, a, b);
}

/** `a // b` */
export function floordiv(a: Dynamic, b: Dynamic): Dynamic {
  return binary(floorDivision, a, b);
}

/** `a % b`, also percent formatting */
export function mod(a: Dynamic, b: Dynamic): Dynamic {
  return binary(modulo, a, b);
}

/** `a ** b`; `pow(a, b, modulus)` */
export function pow(a: Dynamic, b: Dynamic, modulus: Dynamic = null): Dynamic {
  if (modulus === null) return binary(power, a, b);
  const all = [a, b, modulus].map(unwrap);
  if (all.every(isInt)) return ints.modularPow(...(all.map(numberOf) as [Int, Int, Int]));
  if (hasMethod(a, "__pow__")) return a.__pow__(b, modulus);
  if (all.every(isNumber))
    throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
  const names = [a, b, modulus].map((value) => `'${typeName(value)}'`);
  throw new TypeError(`unsupported operand type(s) for ** or pow(): ${names.join(", ")}`);
}

/** `a @ b` */
export function matmul(a: Dynamic, b: Dynamic): Dynamic {
  return binary(matrixProduct, a, b);
}

/** `a << b` */
export function lshift(a: Dynamic, b: Dynamic): Dynamic {
  return binary(leftShift, a, b);
}

/** `a >> b` */
export function rshift(a: Dynamic, b: Dynamic): Dynamic {
  return binary(rightShift, a, b);
}

/** `a | b` */
export function bitor(a: Dynamic, b: Dynamic): Dynamic {
  return unionOf(a, b) ?? binary(bitOr, a, b);
}

/** `a ^ b` */
export function bitxor(a: Dynamic, b: Dynamic): Dynamic {
  return binary(bitXor, a, b);
}

/** `a & b` */
export function bitand(a: Dynamic, b: Dynamic): Dynamic {
  return binary(bitAnd, a, b);
}

signature(pow, "pow", ["base", "exp", "mod="]);
