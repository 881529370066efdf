/** What code asks of values that might be NumPy's: none here is, so that `isinstance` says no. */
import { type Dynamic, isFloat, isInt, pyClass, TypeError } from "../python/index.js";

export const nan = NaN;
export const inf = Infinity;
export const pi = Math.PI;

/** `numpy.isnan(x)` of one number. */
export function isnan(value: Dynamic): boolean {
  if (isFloat(value) || isInt(value)) return Number.isNaN(Number(value));
  throw new TypeError(
    "ufunc 'isnan' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''",
  );
}

export class Generic {}
export class NumberScalar extends Generic {}
export class Integer extends NumberScalar {}
export class Floating extends NumberScalar {}
export class BoolScalar extends Generic {}
export class StrScalar extends Generic {}
export class Int64Scalar extends Integer {}
export class Int32Scalar extends Integer {}
export class Float64Scalar extends Floating {}
export class Float32Scalar extends Floating {}

const names: readonly (readonly [object, string])[] = [
  [Generic, "generic"],
  [NumberScalar, "number"],
  [Integer, "integer"],
  [Floating, "floating"],
  [BoolScalar, "bool"],
  [StrScalar, "str_"],
  [Int64Scalar, "int64"],
  [Int32Scalar, "int32"],
  [Float64Scalar, "float64"],
  [Float32Scalar, "float32"],
];
for (const [cls, name] of names) pyClass(cls, { name, module: "numpy" });
