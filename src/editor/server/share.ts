/** How far a program gets. */
import type { Analysis } from "./workbench.js";

export interface Share {
  /** Of the statements, those that are translated, with a warning or without; a whole number that is 100 only when it is all. */
  readonly percent: number;
  readonly total: number;
  readonly untranslated: number;
  readonly error: number;
  readonly warning: number;
}

export function shareOf({ report }: Analysis): Share {
  const { total, untranslated } = report.summary.statements;
  const { error, warning } = report.summary.diagnostics;
  const percent = total === 0 ? 100 : Math.floor(((total - untranslated) / total) * 100);
  return { percent, total, untranslated, error, warning };
}
