/** Diagnostics that were there on the day when somebody accepted them. */
import { z } from "zod";
import { buildReport } from "./report.js";
import type { Report, ReportDiagnostic } from "./schema.js";

export const baselineSchema = z.strictObject({
  baselineVersion: z.literal(1),
  files: z
    .record(z.string(), z.array(z.string()))
    .describe("By the source of a report's file: `code fingerprint` of each accepted diagnostic"),
});

export type Baseline = z.infer<typeof baselineSchema>;

/** Accepts every error and warning of a report that no comment accepts. */
export function makeBaseline(report: Report): Baseline {
  const files = report.files.map(({ source, diagnostics }): [string, string[]] => [
    source,
    diagnostics
      .filter(({ severity, accepted }) => severity !== "info" && accepted?.by !== "comment")
      .map(entryOf),
  ]);
  return { baselineVersion: 1, files: Object.fromEntries(files.filter(([, entries]) => entries.length > 0)) };
}

/** A fingerprint survives other lines of the file; the code is there for the reader. */
const entryOf = ({ code, fingerprint }: ReportDiagnostic): string => `${code} ${fingerprint}`;

/** The report with the accepted diagnostics marked, and how many entries accept nothing any more. */
export function applyBaseline(report: Report, baseline: Baseline): { report: Report; unused: number } {
  let used = 0;
  const files = report.files.map((file) => {
    const entries = new Set(Object.hasOwn(baseline.files, file.source) ? baseline.files[file.source] : []);
    const diagnostics = file.diagnostics.map((one): ReportDiagnostic => {
      if (one.accepted || !entries.has(entryOf(one))) return one;
      used++;
      return { ...one, accepted: { by: "baseline" } };
    });
    return { ...file, diagnostics };
  });
  const all = Object.values(baseline.files).reduce((sum, entries) => sum + entries.length, 0);
  return { report: buildReport(files, report.tool.version, report.inputs), unused: all - used };
}
