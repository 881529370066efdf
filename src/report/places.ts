/** Where the files of a report are, seen from where the command ran. */
import { posix } from "node:path";
import type { Report, ReportDiagnostic } from "./schema.js";

/** A function from the `source` of a file in a report to its path, as tools that open it need it. */
export function sourcePaths(report: Report): (source: string) => string {
  const paths = new Map<string, string>();
  for (const { given, folder = "", status } of report.inputs ?? []) {
    if (status !== "converted" || given === "-") continue;
    const base = /\.(py|ipynb)$/.test(given) ? posix.dirname(slashes(given)) : slashes(given);
    const start = folder === "" ? "" : `${folder}/`;
    for (const { source, diagnostics } of report.files)
      for (const path of [source, ...diagnostics.map((one) => one.source.file)])
        if (path.startsWith(start) && !paths.has(path))
          paths.set(path, posix.join(base, path.slice(start.length)));
  }
  return (source) => paths.get(source) ?? source;
}

const slashes = (path: string): string => path.replaceAll("\\", "/");

/** Where a diagnostic is, for a person. */
export function placeWords({ start }: ReportDiagnostic["source"]): string {
  return start.cell === undefined ? `line ${start.line}` : `cell ${start.cell}, line ${start.line}`;
}
