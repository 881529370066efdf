import { Tuple } from "./tuple.js";
import type { Dynamic } from "./types.js";

/** The keyword arguments of a call to a function with `*args`, as its last argument. */
export class Keywords {
  readonly values: Record<string, Dynamic>;

  constructor(values: Record<string, Dynamic>) {
    this.values = values;
  }
}

/** `f(a, key=b)` to a function with a rest parameter is `f(a, keywords({ key: b }))`. */
export function keywords(values: Record<string, Dynamic>): Keywords {
  return new Keywords(values);
}

/** Parts what a rest parameter received into `*args` and `**kwargs`. */
export function splitKeywords(rest: readonly Dynamic[]): [Tuple, Record<string, Dynamic>] {
  const last: unknown = rest.at(-1);
  if (last instanceof Keywords) return [Tuple.from(rest.slice(0, -1)), ownOptions(last.values)];
  return [Tuple.from(rest), ownOptions({})];
}

/** A copy of options that inherits nothing: an option `toString` that was not given is not there. */
export const ownOptions = (options: Dynamic): Record<string, Dynamic> =>
  ({ __proto__: null, ...options }) as Record<string, Dynamic>;
