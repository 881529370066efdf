import { signature } from "../functions.js";
import { TypeError } from "../exceptions.js";
import { isInstance, isSubclass } from "../isinstance.js";
import type { Dynamic } from "../types.js";
import { updateWrapper } from "./functools.js";

interface Row {
  readonly type: Dynamic;
  readonly func: Dynamic;
}

/** The most specific implementation for a value: a row whose type no other matching row's type is under. */
function implementationOf(rows: readonly Row[], value: Dynamic, fallback: Dynamic): Dynamic {
  let best: Row | undefined;
  for (const row of rows) {
    if (!isInstance(value, row.type)) continue;
    if (best === undefined || isSubclass(row.type, best.type)) best = row;
  }
  return best?.func ?? fallback;
}

/** `functools.singledispatch(func)`: `register(type)` as a decorator or `register(type, func)`. */
export function singledispatch(func: Dynamic): Dynamic {
  const rows: Row[] = [];
  const wrapper = (...args: Dynamic[]): Dynamic => {
    if (args.length === 0) throw new TypeError(`${func.name} requires at least 1 positional argument`);
    return implementationOf(rows, args[0], func)(...args);
  };
  updateWrapper(wrapper, func);
  const register = (type: Dynamic, implementation?: Dynamic): Dynamic => {
    if (implementation === undefined) return (given: Dynamic) => register(type, given);
    rows.unshift({ type, func: implementation });
    return implementation;
  };
  const dispatch = (type: Dynamic): Dynamic => {
    const found = rows.filter((row) => isSubclass(type, row.type));
    return (
      found.reduce<Row | undefined>((a, b) => (a && !isSubclass(b.type, a.type) ? a : b), undefined)?.func ??
      func
    );
  };
  return Object.assign(wrapper, { register, dispatch });
}

signature(singledispatch, "singledispatch", ["func"]);
