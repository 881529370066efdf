import type { Span } from "../parser/ast.js";

/** `error`: not translated. `warning`: translated, may behave differently. `info`: same behaviour, worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A finding about one span of the input, before positions in the output are known. */
export interface Diagnostic {
  /** A word code of the catalogue, such as `unsupported-metaclass`. Never renumbered, never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what differs, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly effortMinutes: number;
  /** Path of the input file, relative to the input. */
  readonly file: string;
  readonly span: Span;
  /** A comment of the Python accepts it, with its reason. */
  readonly accepted?: { readonly by: "comment"; readonly reason?: string };
}
