import { OverflowError, SystemExit, TypeError, ValueError } from "../exceptions.js";
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
export const versionInfo = Tuple.of(3, 11, 7, "final", 0);
export const version = "3.11.7";
export const maxsize = 9223372036854775807n;
export const maxunicode = 0x10ffff;
export const byteorder = "little";
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
