/** An `.ipynb` that an editor has open as the JSON that it is: from a place in a cell to the place in the text, and back. */
import type { SourcePosition } from "./places.js";

/** A cell's source, and for each of its UTF-16 units where it stands in the text; one more for its end. */
interface CellText {
  readonly source: string;
  readonly offsets: readonly number[];
}

export class NotebookText {
  private readonly cells: readonly CellText[];

  constructor(text: string) {
    this.cells = new Scanner(text).cells();
  }

  /** The offset in the text of a place in a cell; 0 where there is no such cell. */
  offsetOf({ line, column, cell = 1 }: SourcePosition): number {
    const found = this.cells[cell - 1];
    if (!found) return 0;
    let index = 0;
    for (let left = line - 1; left > 0 && index >= 0; left--)
      index = found.source.indexOf("\n", index) + 1 || -1;
    const at = index < 0 ? found.source.length : Math.min(index + column - 1, found.source.length);
    return found.offsets[at] ?? 0;
  }

  /** The place in a cell, or before the first line of all, where the offset is in none. */
  positionAt(offset: number): SourcePosition {
    const cell = this.cells.findIndex(
      ({ offsets }) => offsets.length > 0 && offsets[0]! <= offset && offset <= offsets.at(-1)!,
    );
    if (cell < 0) return { line: 0, column: 1 };
    const { source, offsets } = this.cells[cell]!;
    const index = Math.max(
      0,
      offsets.findLastIndex((one) => one <= offset),
    );
    const before = source.slice(0, index);
    return {
      line: before.split("\n").length,
      column: index - before.lastIndexOf("\n"),
      cell: cell + 1,
    };
  }
}

/** Reads JSON no further than it must to find the sources of cells. What is no JSON gives the cells before it. */
class Scanner {
  private at = 0;
  private readonly found: CellText[] = [];

  constructor(private readonly text: string) {}

  cells(): readonly CellText[] {
    this.value([]);
    return this.found;
  }

  private value(path: readonly string[]): void {
    this.blanks();
    const first = this.text[this.at];
    if (first === "{") this.members(path);
    else if (first === "[") this.elements(path);
    else if (first === '"') this.literal(isSource(path) ? this.found.at(-1) : undefined);
    else this.at += /^[^,\]}\s]*/.exec(this.text.slice(this.at, this.at + 40))![0].length || 1;
  }

  private members(path: readonly string[]): void {
    if (isCell(path)) this.found.push({ source: "", offsets: [] });
    for (this.at++; this.next("}");) {
      if (this.text[this.at] !== '"') return void (this.at = this.text.length);
      const key = this.literal(undefined);
      this.blanks();
      this.at++;
      this.value([...path, key]);
    }
  }

  private elements(path: readonly string[]): void {
    for (this.at++; this.next("]");) this.value([...path, "[]"]);
  }

  /** Steps over blanks and commas; at the end also over the bracket. */
  private next(close: string): boolean {
    this.blanks();
    if (this.text[this.at] === ",") this.at++;
    this.blanks();
    if (this.at >= this.text.length) return false;
    if (this.text[this.at] !== close) return true;
    this.at++;
    return false;
  }

  private blanks(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  /** A string; into `cell`, with the place of each unit. */
  private literal(cell: CellText | undefined): string {
    const out = cell as { source: string; offsets: number[] } | undefined;
    out?.offsets.pop();
    let written = "";
    this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      const length = this.text[this.at] !== "\\" ? 1 : this.text[this.at + 1] === "u" ? 6 : 2;
      written += length === 1 ? this.text[this.at] : unescaped(this.text.slice(this.at, this.at + length));
      out?.offsets.push(this.at);
      this.at += length;
    }
    out?.offsets.push(this.at);
    this.at++;
    if (out) out.source += written;
    return written;
  }
}

const isCell = (path: readonly string[]): boolean => path.at(-1) === "[]" && path.at(-2) === "cells";

const isSource = (path: readonly string[]): boolean => {
  const own = path.at(-1) === "[]" ? path.slice(0, -1) : path;
  return (own.at(-1) === "source" || own.at(-1) === "input") && isCell(own.slice(0, -1));
};

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return "?";
  }
}
