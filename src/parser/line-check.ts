import { SyntaxTree } from "./syntax-tree.js";

/** What is wrong with a logical line, with indexes into it. */
export interface LineProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What makes a clause, taken out of its statement, a statement. */
const FRAMES: readonly (readonly [line: RegExp, before: string, after: string])[] = [
  [/^(?:elif|else)\b/, "if 0:\n  0\n", ""],
  [/^(?:except|finally)\b/, "try:\n  0\n", ""],
  [/^case\b.*:$/s, "match 0:\n ", ""],
  [/^match\b.*:$/s, "", "\n case 0:\n  0"],
  [/^@/, "", "\ndef f(): 0"],
];

/** A clause with its body in the line; but `case` may be a variable's name, too. */
const WHOLE_CASE = /^case\b.*:/s;

const HEADER = /^(?:async\s+)?(?:if|elif|else|for|while|try|except|finally|with|def|class|match|case)\b/;

/** Checks one logical line, a statement or the header of one, on its own. */
export function lineProblem(line: string): LineProblem | undefined {
  const error = firstError(line);
  if (error === undefined) return undefined;
  if (WHOLE_CASE.test(line) && !SyntaxTree.parse(`match 0:\n ${line}\n`).isFaulty) return undefined;
  const lacksColon = HEADER.test(line) && !line.endsWith(":") && firstError(`${line}:`) === undefined;
  return lacksColon ? { message: "expected ':'", start: line.length, end: line.length } : error;
}

function firstError(line: string): LineProblem | undefined {
  const [, before, after] = FRAMES.find(([pattern]) => pattern.test(line)) ?? ["", "", ""];
  const body = line.endsWith(":") && !/^match\b/.test(line) ? " 0" : "";
  const tree = SyntaxTree.parse(`${before}${line}${body}${after}\n`);
  const [error] = tree.errors;
  if (!tree.isFaulty) return undefined;
  if (error === undefined) return { message: "invalid syntax", start: 0, end: line.length };
  const clamp = (index: number) => Math.min(Math.max(index - before.length, 0), line.length);
  return { message: "invalid syntax", start: clamp(tree.start(error)), end: clamp(tree.end(error)) };
}
