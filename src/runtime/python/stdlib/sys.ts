import { OverflowError, SystemExit, toException, TypeError, ValueError } from "../exceptions.js";
import { toFloat } from "../float.js";
import { namedTuple } from "../named-tuple.js";
import { type } from "../type.js";
import { str } from "../repr.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

export { stderr, stdout } from "./streams.js";

/** The program's name and its arguments. */
export const argv: string[] = process.argv.slice(1);
/** The import path, which has no meaning here; programs may change it. */
export const path: string[] = [];
export const platform: string = process.platform;
/** The language version that the migrated program behaves as. */
const VersionInfo = namedTuple("sys.version_info", ["major", "minor", "micro", "releaselevel", "serial"]);
export const versionInfo: Dynamic = new VersionInfo(3, 11, 7, "final", 0);
const FloatInfo = namedTuple("sys.float_info", ["max", "min", "epsilon", "dig", "mant_dig"]);
export const floatInfo: Dynamic = new FloatInfo(
  toFloat(Number.MAX_VALUE),
  2.2250738585072014e-308,
  Number.EPSILON,
  15,
  53,
);

/** `sys.exc_info()` in an except clause; the compiler passes the exception handled there. */
export function excInfo({ handled = null }: { handled?: Dynamic } = {}): Tuple {
  if (handled === null) return Tuple.of(null, null, null);
  const error = toException(handled);
  return Tuple.of(type(error), error, (error as Dynamic).__traceback__ ?? null);
}

export const version = "3.11.7";
export const maxsize = 9223372036854775807n;
export const maxunicode = 0x10ffff;
export const byteorder = "little";
/** No byte code is written. */
export const dontWriteBytecode = true;
export const executable: string = process.execPath;

/** `sys.exit(status=None)` */
export function exit(status: Dynamic = null): never {
  throw status === null ? new SystemExit() : new SystemExit(status);
}

let recursionLimit = 1000;

export const getrecursionlimit = (): number => recursionLimit;

/** Remembered only: the depth of JavaScript's stack is the engine's. */
export function setrecursionlimit(limit: Dynamic): null {
  if (typeof limit !== "number")
    throw new TypeError(`'${typeName(limit)}' object cannot be interpreted as an integer`);
  if (limit < 1) throw new ValueError("recursion limit must be greater or equal than 1");
  if (limit > 2 ** 31) throw new OverflowError("Python int too large to convert to C int");
  recursionLimit = limit;
  return null;
}

export const getdefaultencoding = (): string => "utf-8";
export const intern = (text: string): string => str(text);
