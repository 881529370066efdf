/** What Python's annotations say of a function's parameters, for frameworks that make schemas of functions. */
import { originOf } from "../python/functions.js";
import type { Dynamic } from "../python/types.js";
import type { FieldInfo } from "./fields.js";

interface Parameters {
  readonly fields: Readonly<Record<string, FieldInfo>>;
  readonly notes: Readonly<Record<string, readonly Dynamic[]>>;
}

const parameters = new WeakMap<object, Parameters>();

/**
 * Records the parameters of a function and returns it.
 * @param notes what `Annotated[...]` adds beside `Field(...)`, and classes of libraries that stand as annotations
 */
export function annotated<F extends object>(
  fn: F,
  fields: Readonly<Record<string, FieldInfo>>,
  notes: Readonly<Record<string, readonly Dynamic[]>> = {},
): F {
  parameters.set(fn, { fields, notes });
  return fn;
}

const parametersOf = (fn: Dynamic): Parameters | undefined =>
  typeof fn === "function" ? parameters.get(originOf(fn)) : undefined;

/** What `annotated` recorded. */
export const parameterFields = (fn: Dynamic): Readonly<Record<string, FieldInfo>> | undefined =>
  parametersOf(fn)?.fields;

export const notesOf = (fn: Dynamic): Readonly<Record<string, readonly Dynamic[]>> =>
  parametersOf(fn)?.notes ?? {};
