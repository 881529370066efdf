/** Paths and addresses, positions of the report and positions of the protocol. */
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Position, Range } from "vscode-languageserver/node";

/** The path of an address; undefined for anything that is no file. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href;

/** A position as reports have it: from 1, in UTF-16 units. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
  /** The cell of an `.ipynb`, from 1. */
  readonly cell?: number;
}

/** @param mark characters before the first column of the first line that Python does not count: a byte order mark. */
export const toPosition = ({ line, column }: SourcePosition, mark = 0): Position => ({
  line: line - 1,
  character: column - 1 + (line === 1 ? mark : 0),
});

export const toRange = (start: SourcePosition, end: SourcePosition, mark = 0): Range => ({
  start: toPosition(start, mark),
  end: toPosition(end, mark),
});

export const fromPosition = ({ line, character }: Position, mark = 0): SourcePosition => ({
  line: line + 1,
  column: Math.max(1, character + 1 - (line === 0 ? mark : 0)),
});

export const isBefore = (a: SourcePosition, b: SourcePosition): boolean =>
  (a.cell ?? 0) - (b.cell ?? 0) < 0 ||
  ((a.cell ?? 0) === (b.cell ?? 0) && (a.line - b.line || a.column - b.column) < 0);
