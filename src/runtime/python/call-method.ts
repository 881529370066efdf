import { getAttr } from "./attributes.js";
import { methodsOf, overridesBuiltin } from "./builtin-methods.js";
import { call } from "./call.js";
import { dictEntries } from "./dict-access.js";
import { checkKeywords } from "./keyword-merge.js";
import { nativeArguments } from "./native.js";
import { unwrap } from "./primitive.js";
import type { Dynamic } from "./types.js";

/**
 * `x.name(*args, **keywords)`: the method of a built-in value by its Python name, else the object's own member under
 * either spelling. AttributeError as Python's.
 */
export function callMethod(x: Dynamic, name: string, args: Dynamic[] = [], keywords?: Dynamic): Dynamic {
  const table = methodsOf(x);
  if (table === undefined || !Object.hasOwn(table.methods, name) || overridesBuiltin(x, name)) {
    return call(getAttr(x, name), args, keywords);
  }
  const parameters = table.signatures[name];
  checkKeywords(keywords, () => `${table.type}.${name}()`);
  const given = keywords === undefined || keywords === null ? {} : Object.fromEntries(dictEntries(keywords));
  const bound =
    parameters === undefined ? args : nativeArguments({ owner: table.type, name, parameters }, args, given);
  const result: unknown = table.methods[name]!(unwrap(x), ...bound);
  return result === undefined ? null : result;
}
