import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "./cases.js";
import type { CaseResult } from "./differential.js";

/** The snapshot files of a case: path to content, undefined where no file should be. */
function snapshotFiles(result: CaseResult): Map<string, string | undefined> {
  const base = join(repositoryRoot, "snapshots", result.case.id);
  const report = result.diagnostics.length === 0 ? undefined : renderReport(result);
  return new Map([
    [`${base}.ts`, result.code],
    [`${base}.report.json`, report],
  ]);
}

function renderReport(result: CaseResult): string {
  const diagnostics = result.diagnostics.map(({ code, severity, message, source }) => ({
    code,
    severity,
    line: source.start.line,
    message,
  }));
  return `${JSON.stringify(diagnostics, null, 2)}\n`;
}

/** Writes the snapshots of the results, and deletes reports of cases that no longer have a diagnostic. */
export function writeSnapshots(results: readonly CaseResult[]): void {
  for (const result of results) {
    for (const [path, content] of snapshotFiles(result)) {
      if (content === undefined) {
        rmSync(path, { force: true });
        continue;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

/** The ids of the results whose code or report differs from the committed snapshot. */
export function staleSnapshots(results: readonly CaseResult[]): string[] {
  return results
    .filter((result) => [...snapshotFiles(result)].some(([path, content]) => readIfThere(path) !== content))
    .map((result) => result.case.id);
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
