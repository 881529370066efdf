import { lineInMessage } from "./messages.js";
import type { LogicalLine } from "./logical-lines.js";

/** A statement that cannot stand where or as it does. */
export interface Fault {
  /** The logical line at fault, and the first and last line to cut out with it. */
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly message: string;
  /** Source range to report. */
  readonly at: number;
  readonly until: number;
  /** The indentation the statement should have, where its own is wrong. */
  readonly indent?: number;
}

/** Faults that show in brackets, quotes and indentation alone. */
export function structureProblems(text: string, lines: readonly LogicalLine[]): Fault[] {
  const faults: Fault[] = [];
  const indents = [0];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const previous = lines[index - 1];
    const opensBlock = previous !== undefined && text[previous.end - 1] === ":";
    const lacksColon = previous !== undefined && HEADER.test(text.slice(previous.start, previous.end));
    let fault = lexicalFault(lines, index);
    if (line.indent > indents.at(-1)!) {
      if (opensBlock || lacksColon || (previous?.problem !== undefined && faults.length > 0))
        indents.push(line.indent);
      else fault = indentFault(lines, index, indents.at(-1)!, "unexpected indent");
    } else {
      while (indents.at(-1)! > line.indent) indents.pop();
      if (indents.at(-1)! !== line.indent) {
        fault = indentFault(
          lines,
          index,
          indents.at(-1)!,
          "unindent does not match any outer indentation level",
        );
      } else if (opensBlock && previous.indent >= line.indent)
        faults.push(emptyBlock(text, lines, index - 1));
    }
    if (fault === undefined) continue;
    faults.push(fault);
    index = fault.last;
  }
  const last = lines.at(-1);
  if (last !== undefined && text[last.end - 1] === ":")
    faults.push(emptyBlock(text, lines, lines.length - 1));
  return faults;
}

/** A header whose colon is missing is reported for that; the block after it is in its place. */
const HEADER = /^(?:async\s+)?(?:if|elif|else|for|while|try|except|finally|with|def|class)\b/;

function lexicalFault(lines: readonly LogicalLine[], index: number): Fault | undefined {
  const { problem, indent } = lines[index]!;
  if (problem === undefined) return undefined;
  const last = lastInside(lines, index, indent + 1);
  return { line: index, first: index, last, message: problem.message, at: problem.at, until: problem.at + 1 };
}

function indentFault(lines: readonly LogicalLine[], index: number, expected: number, message: string): Fault {
  const { start, indent } = lines[index]!;
  const last = lastInside(lines, index, Math.max(indent, expected + 1));
  return { line: index, first: index, last, message, at: start, until: start, indent: expected };
}

/** The last of the lines after `index` that are indented at least so much. */
function lastInside(lines: readonly LogicalLine[], index: number, indent: number): number {
  let last = index;
  while (last + 1 < lines.length && lines[last + 1]!.indent >= indent) last++;
  return last;
}

function emptyBlock(text: string, lines: readonly LogicalLine[], index: number): Fault {
  const { start, end } = lines[index]!;
  const keyword = /^(?:async\s+)?(\w+)/.exec(text.slice(start, end))?.[1] ?? "";
  const what = BLOCK_NAMES[keyword] ?? `'${keyword}' statement`;
  const lineNumber = text.slice(0, start).split("\n").length;
  const message = `expected an indented block after ${what} on line ${lineInMessage(lineNumber)}`;
  return { line: index, first: index, last: index, message, at: start, until: end };
}

const BLOCK_NAMES: Readonly<Record<string, string>> = {
  def: "function definition",
  class: "class definition",
};
