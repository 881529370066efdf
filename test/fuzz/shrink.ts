import type { Comparer, Comparison } from "./compare.js";

/** Programs that are tried for one difference at most. */
const longest = 400;

/**
 * Takes statements and blocks out of a program, and blocks out of their headers, as long as it still differs in the same way.
 *
 * @param isSame whether a smaller program still shows it.
 */
export async function shrink(
  source: string,
  comparer: Comparer,
  isSame: (result: Comparison) => boolean,
): Promise<string> {
  let lines = source.split("\n").filter((line) => line !== "");
  let tried = 0;
  for (let size = lines.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < lines.length && tried < longest;) {
      const smaller = without(lines, at, size);
      tried++;
      if (smaller !== undefined && isSame(await comparer.compare(smaller.join("\n") + "\n"))) lines = smaller;
      else at += 1;
    }
  }
  return lines.join("\n") + "\n";
}

/** The lines without the statement at an index and as many after it as fit in `size`; blocks go as a whole. */
function without(lines: readonly string[], at: number, size: number): string[] | undefined {
  let end = at + 1;
  while (end < lines.length && indent(lines[end]!) >= indent(lines[at]!)) {
    const belongs = indent(lines[end]!) > indent(lines[at]!) || clause.test(lines[end]!);
    if (!belongs && end >= at + size) break;
    end++;
  }
  const left = [...lines.slice(0, at), ...lines.slice(end)];
  return left.length === 0 ? undefined : left;
}

/** What goes with the statement before it. */
const clause = /^\s*(except|else|elif|finally|case)\b/;

const indent = (line: string): number => line.length - line.trimStart().length;
