import { getAttr, hasAttr } from "./attributes.js";
import { bindArguments } from "./binding.js";
import { isOwnMember, methodsOf } from "./builtin-methods.js";
import { call } from "./call.js";
import { dictEntries } from "./dict-access.js";
import { checkKeywords } from "./keyword-merge.js";
import { unwrap } from "./primitive.js";
import { isPlainDict } from "./type-name.js";
import type { Dynamic } from "./types.js";

/**
 * `x.name(*args, **keywords)`: the method of a built-in value by its Python name, else the object's own member under
 * either spelling. AttributeError as Python's.
 */
export function callMethod(x: Dynamic, name: string, args: Dynamic[] = [], keywords?: Dynamic): Dynamic {
  const table = methodsOf(x);
  if (table === undefined || !Object.hasOwn(table.methods, name) || overrides(x, name)) {
    return call(getAttr(x, name), args, keywords);
  }
  const recorded = table.signatures[name];
  checkKeywords(keywords, () => `${table.type}.${name}()`);
  const given = keywords === undefined || keywords === null ? {} : Object.fromEntries(dictEntries(keywords));
  const bound =
    recorded === undefined
      ? args
      : bindArguments({ qualname: `${table.type}.${name}`, parameters: recorded }, args, given, 0);
  const result: unknown = table.methods[name]!(unwrap(x), ...bound);
  return result === undefined ? null : result;
}

/** Whether a class that inherits from a built-in one has its own method of that name. */
function overrides(x: Dynamic, name: string): boolean {
  if (typeof x !== "object" || x === null || isPlainDict(x)) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  if (prototype === Array.prototype) return false;
  return !isOwnMember(x, name) && !isBuiltinMember(x, name) && hasAttr(x, name);
}

function isBuiltinMember(x: Dynamic, name: string): boolean {
  return typeof x[name] === "function" ? isNative(x, name) : true;
}

function isNative(x: Dynamic, name: string): boolean {
  return (
    Object.getPrototypeOf(x)?.constructor === x.constructor && !Object.hasOwn(x.constructor.prototype, name)
  );
}
