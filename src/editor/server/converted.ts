/** The converted TypeScript of a file as a document, and the way between its lines and those of the Python. */
import type { Location, Position, Range } from "vscode-languageserver/node";
import type { Placed } from "../../emitter/origins.js";
import { notebookPosition } from "../../notebook/index.js";
import type { OpenFiles } from "./open-files.js";
import { isBefore, pathOf, type SourcePosition, uriOf } from "./places.js";
import type { ModuleView, Workbench } from "./workbench.js";

/** The scheme of the documents that the server makes. */
export const scheme = "predict2invoke";

/** The address of the TypeScript of a Python file. */
export const convertedUri = (path: string): string => `${scheme}${uriOf(path).slice("file".length)}.ts`;

/** The Python file of such an address. */
export function sourceOfConverted(uri: string): string | undefined {
  const found = new RegExp(`^${scheme}(:.*)\\.ts$`).exec(uri);
  return found ? pathOf(`file${found[1]!}`) : undefined;
}

/** What `predict2invoke/converted` answers, and `predict2invoke/convertedChanged` tells. */
export interface ConvertedDocument {
  /** Of the TypeScript. */
  readonly uri: string;
  readonly languageId: "typescript";
  /** Of the Python: its address, and the version that was converted, where it is open. */
  readonly source: { readonly uri: string; readonly version: number | null };
  readonly text: string;
  /** Where statements stand: a line of the TypeScript and its line of the Python, both from 0; ascending. Of notebooks, with the address of the cell. */
  readonly lines: readonly (readonly [target: number, source: number, uri?: string])[];
}

export async function convertedDocument(
  path: string,
  workbench: Workbench,
  files: OpenFiles,
): Promise<ConvertedDocument | null> {
  const view = await workbench.view(path);
  if (!view) return null;
  const source = files.at(path);
  const uri = source?.uri ?? uriOf(path);
  return {
    uri: convertedUri(path),
    languageId: "typescript",
    source: { uri, version: source?.version ?? null },
    text: view.module.code,
    lines: view.module.placed.map(({ line, span }) => {
      const at = inNotebook(view, span.start);
      if (at.cell === undefined) return [line - 1, at.line - 1];
      const place = files.range(path, at, at, uri);
      return [line - 1, place.range.start.line, place.uri];
    }),
  };
}

/** What a followed document is while its Python is no agent, as happens in the middle of an edit. */
export const nothingConverted = (path: string, files: OpenFiles): ConvertedDocument => ({
  uri: convertedUri(path),
  languageId: "typescript",
  source: { uri: files.at(path)?.uri ?? uriOf(path), version: files.at(path)?.version ?? null },
  text: "// The Python is no agent now.\n",
  lines: [],
});

/** Where a place of the Python is in the TypeScript: the lines of its innermost statement. */
export async function toTypeScript(
  path: string,
  uri: string,
  position: Position,
  workbench: Workbench,
  files: OpenFiles,
): Promise<Location | null> {
  const view = await workbench.view(path);
  const placed = view && placedAt(view, files.position(uri, position));
  return view && placed ? { uri: convertedUri(path), range: targetRange(view, placed) } : null;
}

/** Where a place of the TypeScript is in the Python: the statement that its line comes from. */
export async function toPython(
  path: string,
  position: Position,
  workbench: Workbench,
  files: OpenFiles,
): Promise<Location | null> {
  const view = await workbench.view(path);
  const found = view?.module.placed.findLast(({ line }) => line - 1 <= position.line);
  if (!view || !found) return null;
  const [start, end] = [inNotebook(view, found.span.start), inNotebook(view, found.span.end)];
  return files.range(path, start, end, uriOf(path));
}

/** The innermost statement around a position, else the last one that begins before it, on its line. */
export function placedAt(view: ModuleView, at: SourcePosition): Placed | undefined {
  let best: Placed | undefined;
  let line = 0;
  for (const one of view.module.placed) {
    const [start, end] = [inNotebook(view, one.span.start), inNotebook(view, one.span.end)];
    if (start.line > at.line || start.cell !== at.cell || isBefore(end, { ...at, column: 1 })) continue;
    if (best && one.span.start.offset < best.span.start.offset) continue;
    // Of several that begin on the line, the position chooses.
    if (line === at.line && isBefore(at, start)) continue;
    [best, line] = [one, start.line];
  }
  return best;
}

/** The lines of a statement: up to the one of the first statement behind it. */
export function targetRange({ module }: ModuleView, from: Placed): Range {
  const next = module.placed.find(
    (one) => one.line > from.line && one.span.start.offset >= from.span.end.offset,
  );
  const lines = module.code.split("\n");
  let last = next ? next.line - 2 : lines.length - 1;
  // Comments and blank lines at the end are the next statement's, a brace is an outer one's.
  while (last > from.line - 1 && /^\s*(?:$|\/\/|\/?\*)/.test(lines[last]!)) last--;
  return {
    start: { line: from.line - 1, character: from.column - 1 },
    end: { line: last, character: lines[last]!.length },
  };
}

/** The place in the notebook of a place in a module that stands in one. */
function inNotebook({ analysis, module }: ModuleView, at: Placed["span"]["start"]): SourcePosition {
  const lines = analysis.preview.notebook?.modules.find(({ path }) => path === module.source);
  return lines ? notebookPosition(lines, at) : at;
}
