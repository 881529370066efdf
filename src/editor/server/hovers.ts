/** What stands under the pointer: its diagnostics in full, and the TypeScript that it becomes. */
import { type Hover, MarkupKind, type Position } from "vscode-languageserver/node";
import { catalogueEntry, isDiagnosticCode, type ReportDiagnostic } from "../../index.js";
import { placedAt, targetRange } from "./converted.js";
import { byPath, docsOf } from "./diagnostics.js";
import type { OpenFiles } from "./open-files.js";
import { isBefore, type SourcePosition } from "./places.js";
import type { ModuleView, Workbench } from "./workbench.js";

/** More lines of TypeScript are not read in a hover. */
const mostLines = 16;

export async function hoverAt(
  uri: string,
  position: Position,
  workbench: Workbench,
  files: OpenFiles,
): Promise<Hover | null> {
  const file = files.of(uri);
  const view = file && (await workbench.view(file.path));
  if (!file || !view) return null;
  const at = files.position(uri, position);
  const found = diagnosticsAt(byPath(view.analysis).get(file.path) ?? [], at);
  const parts = [...found.map(diagnosticText), ...becomesText(view, at)];
  if (parts.length === 0) return null;
  return { contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") } };
}

/** The diagnostics around a position; those that have no length, at it. */
export const diagnosticsAt = (all: readonly ReportDiagnostic[], at: SourcePosition): ReportDiagnostic[] =>
  all.filter(
    ({ source: { start, end } }) => start.cell === at.cell && !isBefore(at, start) && !isBefore(end, at),
  );

function diagnosticText(found: ReportDiagnostic): string {
  const entry = isDiagnosticCode(found.code) ? catalogueEntry(found.code) : undefined;
  const href = docsOf(found.code);
  const name = href === undefined ? `\`${found.code}\`` : `[\`${found.code}\`](${href})`;
  return [
    `**${found.severity}** ${name} · about ${found.effortMinutes} minutes`,
    found.message,
    `**What to do:** ${found.help}`,
    ...(entry?.explanation ? [entry.explanation] : []),
  ].join("\n\n");
}

function becomesText(view: ModuleView, at: SourcePosition): string[] {
  const placed = placedAt(view, at);
  if (!placed) return [];
  const { start, end } = targetRange(view, placed);
  const lines = view.module.code.split("\n").slice(start.line, end.line + 1);
  const indent = Math.min(
    ...lines.filter((one) => one.trim() !== "").map((one) => /^ */.exec(one)![0].length),
  );
  const shown = lines.slice(0, mostLines).map((one) => one.slice(indent));
  if (lines.length > mostLines) shown.push(`// … ${lines.length - mostLines} more lines`);
  const code = ["```ts", ...shown, "```"].join("\n");
  return [`**Becomes** \`${view.file.target}\`, line ${start.line + 1}\n\n${code}`];
}
