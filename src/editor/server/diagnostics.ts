/** The migration report as diagnostics of the editor. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver/node";
import { packageUrl, type ReportDiagnostic, type Severity } from "../../index.js";
import type { OpenFiles } from "./open-files.js";
import { uriOf } from "./places.js";
import type { Analysis } from "./workbench.js";

export const diagnosticSource = "predict2invoke";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Code that has no counterpart because it does nothing outside of a notebook, or at all, and interfaces that MLflow has replaced. */
const tags: Readonly<Record<string, readonly DiagnosticTag[]>> = {
  "unused-ignore": [DiagnosticTag.Unnecessary],
  "notebook-only": [DiagnosticTag.Unnecessary],
  "notebook-magic": [DiagnosticTag.Unnecessary],
  "legacy-agent-interface": [DiagnosticTag.Deprecated],
};

/** What is kept with a diagnostic, for its hover and its actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
  readonly help: string;
}

const page = packageUrl("docs/diagnostics.md");
const hasPage = existsSync(fileURLToPath(page));

/** Where the documentation of a code stands: in the package, without network. */
export const docsOf = (code: string): string | undefined => (hasPage ? `${page.href}#${code}` : undefined);

/** What is told of one document. */
export interface Published {
  readonly uri: string;
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics of all analyses by document. A file that two agents share is told of once, with the first. */
export function publishedOf(analyses: readonly Analysis[], files: OpenFiles): Published[] {
  const told = new Map<string, Published & { readonly diagnostics: Diagnostic[] }>();
  const seen = new Map<string, Analysis>();
  for (const analysis of analyses)
    for (const [path, found] of byPath(analysis)) {
      if ((seen.get(path) ?? analysis) !== analysis) continue;
      seen.set(path, analysis);
      // All documents of a file are told of, also those without any.
      for (const uri of documentsOf(path, files))
        if (!told.has(uri)) told.set(uri, emptyFor(uri, path, files));
      for (const one of found) {
        const { uri, range } = files.range(path, one.source.start, one.source.end, uriOf(path));
        if (!told.has(uri)) told.set(uri, emptyFor(uri, path, files));
        told.get(uri)!.diagnostics.push(asDiagnostic(one, range));
      }
    }
  return [...told.values()];
}

function documentsOf(path: string, files: OpenFiles): string[] {
  const file = files.at(path);
  return file?.notebook ? file.notebook.uris() : [file?.uri ?? uriOf(path)];
}

const emptyFor = (uri: string, path: string, files: OpenFiles): Published & { diagnostics: Diagnostic[] } => {
  const file = files.at(path);
  const number = file?.notebook?.numberOf(uri);
  const version = number === undefined ? file?.version : file?.notebook?.cell(number)?.version;
  return { uri, version, diagnostics: [] };
};

/** Report diagnostics that are not accepted, by the absolute path of the file that they stand in. */
export function byPath({ program, report, preview }: Analysis): Map<string, ReportDiagnostic[]> {
  const found = new Map<string, ReportDiagnostic[]>();
  const inside = new Set(preview.notebook?.modules.map((one) => one.path));
  for (const file of report.files) {
    const own = join(program.folder, inside.has(file.source) ? preview.notebook!.notebook : file.source);
    if (!found.has(own)) found.set(own, []);
    for (const one of file.diagnostics) {
      if (one.accepted) continue;
      const path = join(program.folder, one.source.file);
      found.set(path, [...(found.get(path) ?? []), one]);
    }
  }
  return found;
}

function asDiagnostic(found: ReportDiagnostic, range: Diagnostic["range"]): Diagnostic {
  const href = docsOf(found.code);
  const data: DiagnosticData = { fingerprint: found.fingerprint, help: found.help };
  return {
    range,
    severity: severities[found.severity],
    code: found.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: diagnosticSource,
    message: `${found.message}\n${found.help}`,
    ...(tags[found.code] && { tags: [...tags[found.code]!] }),
    data,
  };
}
