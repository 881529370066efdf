/** Line differences of two texts, in the unified form that `diff -u` and `git diff` print. */

const context = 3;

/** Beyond this many different lines the shortest difference is not looked for. */
const mostEdits = 1000;

interface Edit {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** A unified diff with its header, or "" when the texts are the same. A text that does not exist is undefined. */
export function unifiedDiff(path: string, before: string | undefined, after: string | undefined): string {
  if (before === after) return "";
  const edits = editScript(linesOf(before), linesOf(after));
  const name = (text: string | undefined): string => (text === undefined ? "/dev/null" : path);
  return [`--- ${name(before)}`, `+++ ${name(after)}`, ...hunks(edits)].join("\n").concat("\n");
}

/** A text without a last newline differs from one with it, and shows so. */
function linesOf(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else lines.push("\\ No newline at end of file");
  return lines;
}

function hunks(edits: readonly Edit[]): string[] {
  const out: string[] = [];
  let [a, b] = [1, 1];
  for (let at = 0; at < edits.length;) {
    const change = edits.findIndex((one, i) => i >= at && one.sign !== " ");
    if (change < 0) break;
    const from = Math.max(at, change - context);
    for (; at < from; at++) [a, b] = [a + 1, b + 1];
    let to = change;
    for (let i = change; i < edits.length && i <= to + 2 * context; i++) if (edits[i]!.sign !== " ") to = i;
    to = Math.min(edits.length, to + context + 1);
    const hunk = edits.slice(from, to);
    const size = (sign: string): number => hunk.filter((one) => one.sign !== sign).length;
    out.push(
      `@@ -${range(a, size("+"))} +${range(b, size("-"))} @@`,
      ...hunk.map(({ sign, line }) => sign + line),
    );
    [a, b, at] = [a + size("+"), b + size("-"), to];
  }
  return out;
}

const range = (start: number, size: number): string =>
  size === 1 ? `${start}` : `${size === 0 ? start - 1 : start},${size}`;

/** The shortest edit script (Myers, "An O(ND) difference algorithm and its variations", 1986), after common ends are cut off. */
function editScript(a: readonly string[], b: readonly string[]): Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const same = (line: string): Edit => ({ sign: " ", line });
  return [
    ...a.slice(0, head).map(same),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

function middle(a: readonly string[], b: readonly string[]): Edit[] {
  const traces = search(a, b);
  if (!traces)
    return [
      ...a.map((line) => ({ sign: "-" as const, line })),
      ...b.map((line) => ({ sign: "+" as const, line })),
    ];
  const edits: Edit[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = traces.length - 1; d > 0; d--) {
    const furthest = traces[d - 1]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
    const from = at(furthest, down ? k + 1 : k - 1);
    const start = down ? from : from + 1;
    for (; x > start; y--) edits.push({ sign: " ", line: a[--x]! });
    edits.push(down ? { sign: "+", line: b[--y]! } : { sign: "-", line: a[--x]! });
  }
  while (x > 0) edits.push({ sign: " ", line: a[--x]! });
  return edits.reverse();
}

const at = (furthest: ReadonlyMap<number, number>, k: number): number => furthest.get(k) ?? -1;

/** How far each diagonal reaches with 0, 1, 2… edits, up to the end of both; undefined when there are too many. */
function search(a: readonly string[], b: readonly string[]): Map<number, number>[] | undefined {
  const traces: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, mostEdits); d++) {
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
      let x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return [...traces, next];
    }
    traces.push(next);
    furthest = next;
  }
  return undefined;
}
