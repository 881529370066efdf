/** Notebooks -> cells: Databricks source notebooks and `.ipynb` files. Every line keeps its place in the notebook. */
import type { Position } from "../parser/ast.js";

export interface CellLine {
  readonly text: string;
  /** Where its first character stands. */
  readonly at: Position;
}

export interface Cell {
  readonly lines: readonly CellLine[];
}

const marker = "# Databricks notebook source";
const separator = /^# COMMAND -{10}\s*$/;

/** Lines that only notebooks have, for exports that lost their first line. */
const notebookLines = /^(# COMMAND -{10}|# MAGIC %|%%writefile )/m;

/** Whether a file is a notebook, by its name or its lines. */
export function isNotebook(path: string, content: Uint8Array): boolean {
  if (path.endsWith(".ipynb")) return true;
  if (!path.endsWith(".py")) return false;
  const text = new TextDecoder().decode(content).replace(/^\uFEFF/, "");
  return text.startsWith(marker) || notebookLines.test(text);
}

/** The code cells of a notebook; undefined when an `.ipynb` is not one. Outputs are ignored. */
export function readCells(path: string, content: Uint8Array): Cell[] | undefined {
  const text = new TextDecoder().decode(content).replace(/^\uFEFF/, "");
  return path.endsWith(".ipynb") ? jupyterCells(text) : sourceCells(text);
}

// ---- Databricks source ----------------------------------------------------------------------------------------------

function sourceCells(text: string): Cell[] {
  const cells: Cell[] = [];
  let lines: CellLine[] = [];
  let offset = 0;
  text.split(/(?<=\n)/).forEach((raw, i) => {
    const line = raw.replace(/\r?\n$/, "");
    if (separator.test(line)) {
      cells.push({ lines });
      lines = [];
    } else if (!(i === 0 && line.startsWith(marker)) && !/^# DBTITLE\b/.test(line))
      lines.push(sourceLine(line, i + 1, offset));
    offset += Buffer.byteLength(raw);
  });
  return [...cells, { lines }];
}

/** `# MAGIC %%writefile agent.py` is the line `%%writefile agent.py`. */
function sourceLine(line: string, number: number, offset: number): CellLine {
  const prefix = /^# MAGIC ?/.exec(line)?.[0].length ?? 0;
  return { text: line.slice(prefix), at: { line: number, column: prefix + 1, offset: offset + prefix } };
}

// ---- Jupyter --------------------------------------------------------------------------------------------------------

interface JupyterCell {
  readonly cell_type?: unknown;
  readonly source?: unknown;
  readonly input?: unknown;
}

function jupyterCells(text: string): Cell[] | undefined {
  const list = cellList(text);
  return list?.map((cell, i) =>
    cell && cell.cell_type === "code"
      ? { lines: cellLines(cell.source ?? cell.input, i + 1) }
      : { lines: [] },
  );
}

/** nbformat 4 has the cells at the top, nbformat 3 in worksheets. */
function cellList(text: string): JupyterCell[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const notebook = value as { cells?: unknown; worksheets?: { cells?: unknown }[] } | null;
  if (Array.isArray(notebook?.cells)) return notebook.cells as JupyterCell[];
  if (!Array.isArray(notebook?.worksheets)) return undefined;
  return notebook.worksheets.flatMap((sheet) =>
    Array.isArray(sheet.cells) ? (sheet.cells as JupyterCell[]) : [],
  );
}

/** A cell's source is a text, or a list of lines. Anything else is a broken cell, which has none. */
function cellLines(source: unknown, cell: number): CellLine[] {
  const text = Array.isArray(source)
    ? source.filter((part) => typeof part === "string").join("")
    : typeof source === "string"
      ? source
      : "";
  let offset = 0;
  return text.split(/\r?\n/).map((line, i) => {
    const at = { line: i + 1, column: 1, offset, cell };
    offset += Buffer.byteLength(line) + 1;
    return { text: line, at };
  });
}
