import { librarySignature, signature } from "./functions.js";
import { camelCase } from "./names.js";
import type { Dynamic } from "./types.js";

/** Parameters by Python name, as `signature` takes them. */
export type ParameterTable = Readonly<Record<string, readonly string[]>>;

/**
 * Records the parameters of a library class's methods, class methods and constructor (as `__init__`), so that calls by
 * keywords bind where only the running program knows the receiver.
 */
export function declareMethods<C extends object>(cls: C, name: string, table: ParameterTable): C {
  for (const [method, parameters] of Object.entries(table)) {
    if (method === "__init__") librarySignature(cls, name, parameters);
    else signature(memberOf(cls, method), `${name}.${method}`, parameters);
  }
  return cls;
}

function memberOf(cls: Dynamic, name: string): object {
  const found = [cls.prototype, cls].flatMap((owner) => [owner[camelCase(name)], owner[name]]);
  return found.find((each) => typeof each === "function") as object;
}
