import { signature } from "../functions.js";
import { dict } from "../builtin-types.js";
import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { AssertionError } from "../exceptions.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";

/** False at run time, as in Python. */
export const TYPE_CHECKING = false;

/** `typing.cast(typ, val)` */
export const cast = (_type: Dynamic, value: Dynamic): Dynamic => value;

/** `typing.assert_type(val, typ)` */
export const assertType = (value: Dynamic, _type: Dynamic): Dynamic => value;

/** Decorators that only type checkers read. */
export const unchanged = (x: Dynamic): Dynamic => x;

/** `typing.NewType(name, tp)`: a function that returns its argument. */
export function newType(name: string, _type: Dynamic): (x: Dynamic) => Dynamic {
  return Object.defineProperty((x: Dynamic) => x, "name", { value: name });
}

/** A `TypedDict` class as a value: calling it makes a dict, and that is all its instances are. */
export function typedDict(name: string): (x?: Dynamic, options?: Record<string, Dynamic>) => Dynamic {
  const make = (x?: Dynamic, options: Record<string, Dynamic> = {}): Dynamic => dict(x, options);
  return pyClass(make, { name });
}

/** `typing.assert_never(arg)` */
export function assertNever(arg: Dynamic): never {
  const text = repr(arg);
  throw new AssertionError(
    `Expected code to be unreachable, but got: ${text.length > 100 ? `${text.slice(0, 100)}...` : text}`,
  );
}

/** `typing_extensions.Doc(documentation)` */
export class Doc {
  constructor(readonly documentation: string) {}
}

declareMethods(Doc, "Doc", { __init__: ["documentation"] });
signature(unchanged, "runtime_checkable", ["f"]);
signature(cast, "cast", ["typ", "val"]);
signature(newType, "NewType", ["name", "tp"]);
