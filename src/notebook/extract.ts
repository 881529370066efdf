/** What a notebook holds: the modules that its cells write, its own code, and commands of the notebook. */
import { posix } from "node:path";
import type { Position, Span } from "../parser/ast.js";
import { diagnostic, type DiagnosticCode } from "../report/catalogue.js";
import type { Diagnostic } from "../report/diagnostic.js";
import type { Cell, CellLine } from "./cells.js";

/** A Python module that stands in a notebook, with the place of each of its lines there. */
export interface NotebookModule {
  readonly path: string;
  readonly lines: readonly CellLine[];
}

export interface Extracted {
  readonly written: readonly NotebookModule[];
  /** The code of the other cells. */
  readonly driver: NotebookModule;
  readonly requirements: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function extractModules(notebook: string, cells: readonly Cell[]): Extracted {
  return new Extraction(notebook).run(cells);
}

const writefile = /^%%writefile\s+(-a\s+)?["']?([^"'\s]+)["']?\s*$/;
const otherLanguages =
  /^%%?(md|md-sandbox|sql|scala|r|sh|bash|fs|html|javascript|latex|run|capture|time|timeit)\b/;
const install = /^\s*[%!](?:pip|uv pip|conda)\s+install\s+(.*)$/;

class Extraction {
  private readonly written = new Map<string, CellLine[]>();
  private readonly driver: CellLine[] = [];
  private readonly requirements: string[] = [];
  private readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly notebook: string) {}

  run(cells: readonly Cell[]): Extracted {
    for (const cell of cells) this.cell(cell.lines);
    const stem = posix
      .basename(this.notebook)
      .replace(/\.\w+$/, "")
      .replace(/[^\p{L}\p{N}_]+/gu, "_");
    return {
      written: [...this.written].map(([path, lines]) => ({ path, lines })),
      driver: { path: `${/^\p{N}/u.test(stem) ? "_" : ""}${stem || "notebook"}.py`, lines: this.driver },
      requirements: this.requirements,
      diagnostics: this.diagnostics,
    };
  }

  private cell(lines: readonly CellLine[]): void {
    const first = lines.findIndex((l) => l.text.trim() !== "");
    if (first < 0) return;
    const head = lines[first]!;
    const target = writefile.exec(head.text.trim());
    if (target) return this.write(target[2]!, target[1] !== undefined, head, lines.slice(first + 1));
    if (/^%%?md\b|^%md/.test(head.text)) return;
    if (otherLanguages.test(head.text.trim()))
      return this.report("notebook-magic", { command: head.text.trim() }, head);
    lines.forEach((line, i) => this.driver.push(this.codeLine(line, lines[i - 1])));
    this.driver.push({ text: "", at: lines.at(-1)!.at });
  }

  /** A file that is written twice is what was written last; `-a` appends. */
  private write(name: string, append: boolean, head: CellLine, lines: readonly CellLine[]): void {
    const path = posix.normalize(name.replace(/^\.\//, ""));
    if (!path.endsWith(".py")) return this.report("notebook-magic", { command: head.text.trim() }, head);
    const place = posix.isAbsolute(path) || path.startsWith("..") ? posix.basename(path) : path;
    this.written.set(place, append ? [...(this.written.get(place) ?? []), ...lines] : [...lines]);
  }

  /** Commands of the notebook leave an empty line, so that the code around them keeps its shape. */
  private codeLine(line: CellLine, before: CellLine | undefined): CellLine {
    if (before?.text.trimEnd().endsWith("\\") || !/^\s*[%!]/.test(line.text)) return line;
    const installed = install.exec(line.text);
    if (installed) this.require(installed[1]!, line);
    else this.report("notebook-magic", { command: line.text.trim() }, line);
    const indent = /^\s*/.exec(line.text)![0];
    return { text: indent ? `${indent}pass` : "", at: line.at };
  }

  private require(words: string, line: CellLine): void {
    const packages = (words.match(/"[^"]*"|'[^']*'|\S+/g) ?? [])
      .map((w) => w.replace(/^["']|["']$/g, ""))
      .filter((w) => !w.startsWith("-"));
    this.requirements.push(...packages);
    if (packages.length) this.report("notebook-requirement", { packages: packages.join(", ") }, line);
  }

  private report(code: DiagnosticCode, params: Record<string, string>, line: CellLine): void {
    this.diagnostics.push(diagnostic(code, params, this.notebook, lineSpan(line)));
  }
}

function lineSpan({ text, at }: CellLine): Span {
  return {
    start: at,
    end: { ...at, column: at.column + text.length, offset: at.offset + Buffer.byteLength(text) },
  };
}

/** The place in the notebook of a place in a module that stands in it. */
export function notebookPosition(module: NotebookModule, p: Position): Position {
  const line = module.lines[Math.min(p.line, module.lines.length) - 1];
  if (!line) return p;
  const before = line.text.slice(0, p.column - 1);
  return {
    ...line.at,
    column: line.at.column + p.column - 1,
    offset: line.at.offset + Buffer.byteLength(before),
  };
}

export const moduleText = (m: NotebookModule): string => m.lines.map((l) => l.text).join("\n") + "\n";
