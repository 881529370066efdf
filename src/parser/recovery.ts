import type { SyntaxProblem } from "./ast.js";
import type { MaskedStatement } from "./context.js";
import { indentation } from "./grammar-input.js";
import { type LineProblem, lineProblem } from "./line-check.js";
import { logicalLines, type LogicalLine } from "./logical-lines.js";
import type { KeptText } from "./kept-text.js";
import type { LineTable } from "./positions.js";
import { structureProblems, type Fault } from "./structure.js";
import { SyntaxTree } from "./syntax-tree.js";

/** A tree of what parses, with the statements that do not cut out and reported. */
export interface RecoveredTree {
  readonly tree: SyntaxTree;
  readonly masked: ReadonlyMap<number, MaskedStatement>;
  readonly problems: readonly SyntaxProblem[];
}

/** How many statements are cut out after a look at the whole tree, one parse each. */
const MAX_ROUNDS = 50;

/**
 * Parses a text that may have errors. tree-sitter's own recovery may put one error's blame on the whole file.
 *
 * @param kept what is known of the text before an edit.
 */
export function parseTolerantly(text: string, lines: LineTable, kept?: KeptText): RecoveredTree {
  const tree = SyntaxTree.parseSound(text);
  if (tree) return { tree, masked: new Map(), problems: [] };
  return new Recovery(text, lines, kept).run(false);
}

/** Parses a text again that has no errors for the grammar but whose indentation is wrong. */
export function parseMisaligned(text: string, lines: LineTable, kept?: KeptText): RecoveredTree {
  return new Recovery(text, lines, kept).run(true);
}

class Recovery {
  private readonly logical: readonly LogicalLine[];
  private readonly masked = new Map<number, MaskedStatement>();
  private readonly problems: SyntaxProblem[] = [];
  private readonly isMasked: boolean[] = [];
  private readonly units: string[];
  /** Whether there are line ends in brackets, at which a parse may go wrong. */
  private readonly joinsLines: boolean;

  constructor(
    private readonly text: string,
    private readonly lines: LineTable,
    private readonly kept: KeptText | undefined,
  ) {
    const { lines: logical, bracketNewlines } = logicalLines(text);
    this.logical = logical;
    this.units = text.split("");
    for (const index of bracketNewlines) this.units[index] = " ";
    this.joinsLines = bracketNewlines.length > 0;
  }

  /** From the cheapest and surest way to find what is wrong to the last resort. */
  run(isMisaligned: boolean): RecoveredTree {
    let tree = isMisaligned || this.joinsLines ? this.parse() : undefined;
    if (isMisaligned || !tree) tree = this.maskAll(structureProblems(this.text, this.logical), tree);
    if (isMisaligned || !tree) tree = this.maskAll(this.lineFaults(), tree);
    if (!tree) tree = this.maskAll(this.statementFaults(0, this.logical.length - 1), tree);
    for (let round = 0; !tree && round < MAX_ROUNDS; round++) {
      const fault = this.faultAt(SyntaxTree.parse(this.units.join("")));
      if (fault === undefined) break;
      tree = this.maskAll([fault], tree);
    }
    const sound = tree ?? this.maskEverything();
    return { tree: sound, masked: this.masked, problems: this.problems };
  }

  /** The tree of what is not masked; undefined where it is faulty. */
  private parse(): SyntaxTree | undefined {
    return SyntaxTree.parseSound(this.units.join(""));
  }

  /** The tree after some statements are cut out; the one before where there are none. */
  private maskAll(faults: readonly Fault[], before: SyntaxTree | undefined): SyntaxTree | undefined {
    let isNew = false;
    for (const fault of faults) {
      if (this.isMasked[fault.line] === true) continue;
      this.mask(fault);
      isNew = true;
    }
    return isNew ? this.parse() : before;
  }

  /** Puts `0` where the statement stood, at the indentation it should have had. */
  private mask(fault: Fault): void {
    const { first, last } = fault;
    const firstLine = this.logical[first]!;
    const end = Math.max(...this.logical.slice(first, last + 1).map((line) => line.end));
    const lineStart = this.lines.lineStart(this.lines.lineIndex(firstLine.start));
    const written = fault.indent === undefined ? undefined : indentation(fault.indent);
    const start = written === undefined ? firstLine.start : Math.min(lineStart + written.length, end - 1);
    for (let i = written === undefined ? start : lineStart; i < end; i++)
      this.units[i] = written?.[i - lineStart] ?? " ";
    this.units[start] = "0";
    // What does not parse because a part was cut out of it has been reported there.
    const isKnown = this.isMasked.slice(first, last + 1).includes(true);
    for (let line = first; line <= last; line++) {
      if (this.isMasked[line] === true) this.masked.delete(this.logical[line]!.start);
      this.isMasked[line] = true;
    }
    this.masked.set(start, { start: firstLine.start, end });
    if (isKnown) return;
    this.problems.push({
      message: fault.message,
      span: this.lines.span(fault.at, Math.max(fault.at, fault.until)),
    });
  }

  private lineFaults(): Fault[] {
    return this.logical.flatMap((line, index) => {
      if (this.isMasked[index] === true) return [];
      const problem = this.problemOf(this.text.slice(line.start, line.end));
      if (problem === undefined) return [];
      const at = line.start + problem.start;
      return [this.fault(index, problem.message, at, line.start + problem.end)];
    });
  }

  private problemOf(line: string): LineProblem | undefined {
    return this.kept ? this.kept.problemOf(line, lineProblem) : lineProblem(line);
  }

  /** The smallest statements among some lines that do not parse on their own, though each of their lines does. */
  private statementFaults(from: number, to: number): Fault[] {
    const faults: Fault[] = [];
    for (let line = from; line <= to; line++) {
      const { first, last } = statementRange(this.text, this.logical, line);
      // A clause or a case: what is in its block comes next.
      if (first < from || this.isMasked[first] === true) continue;
      line = last;
      if (this.isSound(first, last)) continue;
      const inside = this.statementFaults(first + 1, last);
      const { start, end } = this.logical[first]!;
      faults.push(...(inside.length > 0 ? inside : [this.fault(first, "invalid syntax", start, end)]));
    }
    return faults;
  }

  /** Whether a statement parses on its own, with what stands masked in it. */
  private isSound(first: number, last: number): boolean {
    const { start, indent } = this.logical[first]!;
    const from = this.lines.lineStart(this.lines.lineIndex(start));
    const text = this.units.slice(from, this.logical[last]!.end).join("");
    const written = indent > 0 ? `if 0:\n${text}\n` : `${text}\n`;
    return this.kept ? this.kept.isSound(written, parses) : parses(written);
  }

  /** The statement around the last error, or the last one before it that still stands. */
  private faultAt(tree: SyntaxTree): Fault | undefined {
    const error = tree.errors.at(-1);
    const index = error === undefined ? this.text.length : tree.start(error);
    let line = this.logical.findLastIndex((candidate) => candidate.start <= index);
    while (line >= 0 && this.isMasked[line] === true) line--;
    if (line < 0) line = this.logical.findIndex((_, other) => this.isMasked[other] !== true);
    if (line < 0) return undefined;
    return this.fault(line, "invalid syntax", this.logical[line]!.start, this.logical[line]!.end);
  }

  private fault(line: number, message: string, at: number, until: number): Fault {
    return { ...statementRange(this.text, this.logical, line), line, message, at, until };
  }

  private maskEverything(): SyntaxTree {
    this.masked.clear();
    this.units.fill(" ");
    this.units.push("\n");
    const [first] = this.logical;
    const start = first?.start ?? 0;
    const end = this.logical.at(-1)?.end ?? this.text.length;
    this.units[start] = "0";
    this.masked.set(start, { start, end });
    if (this.problems.length === 0) {
      this.problems.push({ message: "invalid syntax", span: this.lines.span(start, end) });
    }
    return SyntaxTree.parse(this.units.join(""));
  }
}

const parses = (text: string): boolean => SyntaxTree.parseSound(text) !== undefined;

const CLAUSE = /^(?:elif|else|except|finally)\b/;

/** The lines of the statement that a line is, or is the header or a clause of, with its blocks and decorators. */
function statementRange(
  text: string,
  lines: readonly LogicalLine[],
  line: number,
): { first: number; last: number } {
  const startsWith = (index: number, pattern: RegExp) =>
    pattern.test(text.slice(lines[index]!.start, lines[index]!.end));
  const head = startsWith(line, /^case\b/) ? matchOfCase(lines, line, startsWith) : line;
  const { indent } = lines[head]!;
  const isSame = (index: number) => lines[index]?.indent === indent;
  const isInside = (index: number) => lines[index] !== undefined && lines[index].indent > indent;
  let first = head;
  while (
    first > 0 &&
    (isInside(first) || startsWith(first, CLAUSE)) &&
    (isInside(first - 1) || isSame(first - 1))
  )
    first--;
  while (isSame(first - 1) && startsWith(first - 1, /^@/)) first--;
  let last = head;
  while (isInside(last + 1) || (isSame(last + 1) && (startsWith(last, /^@/) || startsWith(last + 1, CLAUSE))))
    last++;
  return { first, last };
}

/** A match statement holds nothing but cases: one that is wrong takes all of it along. */
function matchOfCase(
  lines: readonly LogicalLine[],
  line: number,
  startsWith: (index: number, pattern: RegExp) => boolean,
): number {
  const head = lines.findLastIndex((other, index) => index < line && other.indent < lines[line]!.indent);
  return head >= 0 && startsWith(head, /^match\b/) ? head : line;
}
