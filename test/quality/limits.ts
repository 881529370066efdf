/** What the output of all measured programs together must stay within. */
import type { Counts } from "./measure.js";

/** Counts in proportion to the output. */
export interface Rates {
  /** Output lines for a line of input. */
  readonly ratio: number;
  /** For 100 lines of output, as the next two. */
  readonly helpers: number;
  readonly any: number;
  readonly dynamic: number;
}

export const ratesOf = ({ input, output, ...counts }: Counts): Rates => ({
  ratio: output / input,
  helpers: (counts.helpers * 100) / output,
  any: (counts.any * 100) / output,
  dynamic: (counts.dynamic * 100) / output,
});

export const limits = { ratio: 1.2, helpers: 8, any: 2, lint: 0, names: 0 };

/** What the output has reached, with a little room for new fixtures: lower these when it gets better, down to `limits`. */
export const ceilings = { ratio: 1.67, helpers: 26, any: 0, dynamic: 11, lint: 97, names: 0 };
