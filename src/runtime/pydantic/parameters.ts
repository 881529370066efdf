/** What Python's annotations say of a function's parameters, for frameworks that make schemas of functions. */
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

/** What `annotated` recorded. */
export const parameterFields = (fn: Dynamic): Readonly<Record<string, FieldInfo>> | undefined =>
  typeof fn === "function" ? parameters.get(fn)?.fields : undefined;

export const notesOf = (fn: Dynamic): Readonly<Record<string, readonly Dynamic[]>> =>
  (typeof fn === "function" ? parameters.get(fn)?.notes : undefined) ?? {};
