import { createHash } from "node:crypto";
import type { Diagnostic } from "./diagnostic.js";
import type { Report, ReportDiagnostic, ReportFile, ReportInput, StatementCounts } from "./schema.js";

/** What happened to one input file, before it is put in a report. */
export interface FileOutcome {
  /** Relative to the input. */
  readonly source: string;
  /** Relative to the output folder. */
  readonly target: string;
  /** The Python text. */
  readonly text: string;
  readonly agent?: ReportFile["agent"];
  readonly statements: StatementCounts;
  readonly diagnostics: readonly (Diagnostic & {
    readonly target?: { readonly line: number; readonly column: number };
  })[];
}

/** The report's entry of one file: diagnostics in source order, with their fingerprints. */
export function reportFile(outcome: FileOutcome): ReportFile {
  const lines = outcome.text.split(/\r\n|\r|\n/);
  const occurrences = new Map<string, number>();
  const ordered = [...outcome.diagnostics].sort(
    (a, b) => a.span.start.offset - b.span.start.offset || compare(a.code, b.code),
  );
  const diagnostics = ordered.map((found): ReportDiagnostic => {
    const line = (lines[found.span.start.line - 1] ?? "").trim().replace(/\s+/g, " ");
    const identity = [found.code, found.file, line].join("\0");
    const occurrence = occurrences.get(identity) ?? 0;
    occurrences.set(identity, occurrence + 1);
    return {
      code: found.code,
      severity: found.severity,
      message: found.message,
      help: found.help,
      effortMinutes: found.effortMinutes,
      fingerprint: fingerprint(identity, occurrence),
      source: { file: found.file, start: { ...found.span.start }, end: { ...found.span.end } },
      ...(found.target && { target: { file: outcome.target, ...found.target } }),
      ...(found.accepted && { accepted: found.accepted }),
    };
  });
  const { source, target, agent, statements } = outcome;
  return { source, target, ...(agent && { agent }), statements: { ...statements }, diagnostics };
}

function fingerprint(identity: string, occurrence: number): string {
  return createHash("sha256").update(`${identity}\0${occurrence}`).digest("hex").slice(0, 16);
}

/** A whole report. Files are ordered by source path, inputs by name. */
export function buildReport(
  files: readonly ReportFile[],
  version: string,
  inputs?: readonly ReportInput[],
): Report {
  const ordered = [...files].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  return {
    schemaVersion: 1,
    tool: { name: "predict2invoke", version },
    ...(inputs && {
      inputs: [...inputs].sort((a, b) => compare(a.name, b.name) || compare(a.given, b.given)),
    }),
    files: ordered,
    summary: summarise(ordered),
  };
}

/** One report of several inputs: paths begin with the input's name, targets with its folder under the output. */
export function joinReports(
  parts: readonly { readonly name: string; readonly folder: string; readonly report: Report }[],
  version: string,
  inputs?: readonly ReportInput[],
): Report {
  const files = parts.flatMap(({ name, folder, report }) =>
    report.files.map((file) => prefixPaths(file, name, folder)),
  );
  return buildReport(uniqueFiles(files), version, inputs);
}

/** One report of the reports of several runs over parts of the same inputs: what one run over all would have reported. */
export function mergeReports(reports: readonly Report[], version: string): Report {
  const inputs = reports.flatMap((one) => one.inputs ?? []);
  const once = new Map(inputs.map((one) => [`${one.name}\0${one.given}`, one]));
  return buildReport(uniqueFiles(reports.flatMap((one) => one.files)), version, [...once.values()]);
}

/** Two inputs may import the same module. */
function uniqueFiles(files: readonly ReportFile[]): ReportFile[] {
  return [...new Map(files.map((file) => [`${file.source}\0${file.target}`, file])).values()];
}

function prefixPaths(file: ReportFile, name: string, folder: string): ReportFile {
  const source = (path: string): string => (name === "" ? path : `${name}/${path}`);
  const target = (path: string): string => (folder === "" ? path : `${folder}/${path}`);
  return {
    ...file,
    source: source(file.source),
    target: target(file.target),
    diagnostics: file.diagnostics.map((found) => ({
      ...found,
      source: { ...found.source, file: source(found.source.file) },
      ...(found.target && { target: { ...found.target, file: target(found.target.file) } }),
    })),
  };
}

function summarise(files: readonly ReportFile[]): Report["summary"] {
  const statements = { total: 0, translated: 0, warned: 0, untranslated: 0 };
  const diagnostics = { error: 0, warning: 0, info: 0 };
  const codes = new Map<string, number>();
  let effortMinutes = 0;
  let accepted = 0;
  for (const file of files) {
    for (const key of Object.keys(statements) as (keyof typeof statements)[])
      statements[key] += file.statements[key];
    for (const found of file.diagnostics) {
      if (found.accepted) {
        accepted++;
        continue;
      }
      diagnostics[found.severity]++;
      effortMinutes += found.effortMinutes;
      codes.set(found.code, (codes.get(found.code) ?? 0) + 1);
    }
  }
  return {
    files: files.length,
    agents: files.filter((file) => file.agent).length,
    statements,
    diagnostics,
    codes: Object.fromEntries([...codes].sort(([a], [b]) => compare(a, b))),
    effortMinutes,
    ...(accepted > 0 && { accepted }),
  };
}

/** Order of UTF-16 units: the same on every machine, unlike localeCompare. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
