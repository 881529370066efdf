import type { Report } from "../index.js";
import { exitCodes } from "./failure.js";

/** When a run that converted everything is still no success. */
export interface FailPolicy {
  /** The mildest severity that fails. The default is error; never, where `maxUntranslated` decides. */
  readonly failOn?: "error" | "warning" | "never";
  /** How many statements of all inputs may be left untranslated. */
  readonly maxUntranslated?: number;
}

/** The exit code of a run. */
export function exitCodeOf(report: Report, policy: FailPolicy): number {
  const inputs = report.inputs ?? [];
  if (inputs.some(({ status }) => status === "fault")) return exitCodes.fault;
  if (inputs.some(({ status }) => status === "refused")) return exitCodes.refused;
  return fails(report, policy) ? exitCodes.incomplete : exitCodes.converted;
}

/** Whether a report has what its policy does not accept. */
export function fails({ summary }: Report, { failOn, maxUntranslated }: FailPolicy): boolean {
  const { error, warning } = summary.diagnostics;
  const mildest = failOn ?? (maxUntranslated === undefined ? "error" : "never");
  const counted = { error, warning: error + warning, never: 0 }[mildest];
  return counted > 0 || (maxUntranslated !== undefined && summary.statements.untranslated > maxUntranslated);
}
