/** `difflib`: longest matching blocks, and the diffs made of them. */
import { eq } from "../equality.js";
import { ValueError } from "../exceptions.js";
import { Dict } from "../dict.js";
import { toFloat } from "../float.js";
import { iterate, listOf } from "../iteration.js";
import { namedTuple } from "../named-tuple.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import { truthy } from "../truth.js";
import { call } from "../call.js";
import { nlargest } from "./heapq.js";
import type { Dynamic } from "../types.js";

const Match = namedTuple("Match", ["a", "b", "size"]);
type Block = [number, number, number];

/** `difflib.SequenceMatcher(isjunk, a, b, autojunk=True)` */
export class SequenceMatcher {
  private first: Dynamic[] = [];
  private second: Dynamic[] = [];
  private places = new Dict();
  private junk = new Dict();
  private blocks: Block[] | undefined;

  constructor(
    private readonly isjunk: Dynamic = null,
    a: Dynamic = "",
    b: Dynamic = "",
    private readonly autojunk: Dynamic = true,
  ) {
    this.setSeqs(a, b);
  }

  setSeqs(a: Dynamic, b: Dynamic): null {
    this.setSeq1(a);
    return this.setSeq2(b);
  }

  setSeq1(a: Dynamic): null {
    this.first = listOf(a);
    this.blocks = undefined;
    return null;
  }

  setSeq2(b: Dynamic): null {
    this.second = listOf(b);
    this.blocks = undefined;
    this.places = new Dict();
    this.junk = new Dict();
    this.second.forEach((x, i) => {
      const known = this.places.get(x) as number[] | undefined;
      if (known) known.push(i);
      else this.places.set(x, [i]);
    });
    if (this.isjunk !== null)
      for (const x of [...this.places.keys()])
        if (truthy(call(this.isjunk, [x]))) {
          this.junk.set(x, true);
          this.places.delete(x);
        }
    const n = this.second.length;
    if (this.autojunk !== false && n >= 200) {
      const most = Math.floor(n / 100) + 1;
      for (const [x, at] of [...this.places.entries()])
        if ((at as number[]).length > most) this.places.delete(x);
    }
    return null;
  }

  findLongestMatch(alo = 0, ahi: Dynamic = null, blo = 0, bhi: Dynamic = null): Dynamic {
    return new Match(...this.longest(alo, ahi ?? this.first.length, blo, bhi ?? this.second.length));
  }

  private longest(alo: number, ahi: number, blo: number, bhi: number): Block {
    let [besti, bestj, size] = [alo, blo, 0];
    let lengths = new Map<number, number>();
    for (let i = alo; i < ahi; i++) {
      const next = new Map<number, number>();
      for (const j of (this.places.get(this.first[i]) as number[] | undefined) ?? []) {
        if (j < blo) continue;
        if (j >= bhi) break;
        const k = (lengths.get(j - 1) ?? 0) + 1;
        next.set(j, k);
        if (k > size) [besti, bestj, size] = [i - k + 1, j - k + 1, k];
      }
      lengths = next;
    }
    const same = (i: number, j: number) => eq(this.first[i], this.second[j]);
    const isJunk = (j: number) => this.junk.has(this.second[j]);
    for (const junk of [false, true]) {
      while (besti > alo && bestj > blo && isJunk(bestj - 1) === junk && same(besti - 1, bestj - 1)) {
        besti--;
        bestj--;
        size++;
      }
      while (
        besti + size < ahi &&
        bestj + size < bhi &&
        isJunk(bestj + size) === junk &&
        same(besti + size, bestj + size)
      )
        size++;
    }
    return [besti, bestj, size];
  }

  private matching(): Block[] {
    if (this.blocks) return this.blocks;
    const [la, lb] = [this.first.length, this.second.length];
    const todo: [number, number, number, number][] = [[0, la, 0, lb]];
    const found: Block[] = [];
    while (todo.length > 0) {
      const [alo, ahi, blo, bhi] = todo.pop()!;
      const [i, j, k] = this.longest(alo, ahi, blo, bhi);
      if (k === 0) continue;
      found.push([i, j, k]);
      if (alo < i && blo < j) todo.push([alo, i, blo, j]);
      if (i + k < ahi && j + k < bhi) todo.push([i + k, ahi, j + k, bhi]);
    }
    found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    const merged: Block[] = [];
    for (const [i, j, k] of found) {
      const last = merged.at(-1);
      if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += k;
      else merged.push([i, j, k]);
    }
    this.blocks = [...merged, [la, lb, 0]];
    return this.blocks;
  }

  getMatchingBlocks(): Dynamic[] {
    return this.matching().map((block) => new Match(...block) as Dynamic);
  }

  getOpcodes(): Tuple[] {
    const out: Tuple[] = [];
    let [i, j] = [0, 0];
    for (const [ai, bj, size] of this.matching()) {
      const tag = i < ai ? (j < bj ? "replace" : "delete") : j < bj ? "insert" : "";
      if (tag) out.push(Tuple.of(tag, i, ai, j, bj));
      [i, j] = [ai + size, bj + size];
      if (size) out.push(Tuple.of("equal", ai, i, bj, j));
    }
    return out;
  }

  getGroupedOpcodes(n = 3): Dynamic[] {
    let codes = this.getOpcodes().map((c) => [...c] as [string, number, number, number, number]);
    if (codes.length === 0) codes = [["equal", 0, 1, 0, 1]];
    const [first, last] = [codes[0]!, codes.at(-1)!];
    if (first[0] === "equal")
      codes[0] = [
        "equal",
        Math.max(first[1], first[2] - n),
        first[2],
        Math.max(first[3], first[4] - n),
        first[4],
      ];
    if (last[0] === "equal") {
      const end = codes.at(-1)!;
      codes[codes.length - 1] = [
        "equal",
        end[1],
        Math.min(end[2], end[1] + n),
        end[3],
        Math.min(end[4], end[3] + n),
      ];
    }
    const groups: Tuple[][] = [];
    let group: Tuple[] = [];
    for (const [tag, firstI, i2, firstJ, j2] of codes) {
      let [i1, j1] = [firstI, firstJ];
      if (tag === "equal" && i2 - i1 > 2 * n) {
        group.push(Tuple.of(tag, i1, Math.min(i2, i1 + n), j1, Math.min(j2, j1 + n)));
        groups.push(group);
        group = [];
        [i1, j1] = [Math.max(i1, i2 - n), Math.max(j1, j2 - n)];
      }
      group.push(Tuple.of(tag, i1, i2, j1, j2));
    }
    if (group.length > 0 && !(group.length === 1 && group[0]![0] === "equal")) groups.push(group);
    return groups;
  }

  ratio(): Dynamic {
    return proportion(
      this.matching().reduce((n, [, , size]) => n + size, 0),
      this.first.length + this.second.length,
    );
  }

  quickRatio(): Dynamic {
    const counts = new Dict();
    for (const x of this.second) counts.set(x, ((counts.get(x) as number | undefined) ?? 0) + 1);
    let matches = 0;
    for (const x of this.first) {
      const left = (counts.get(x) as number | undefined) ?? 0;
      counts.set(x, left - 1);
      if (left > 0) matches++;
    }
    return proportion(matches, this.first.length + this.second.length);
  }

  realQuickRatio(): Dynamic {
    const [a, b] = [this.first.length, this.second.length];
    return proportion(Math.min(a, b), a + b);
  }
}

const proportion = (matches: number, length: number): Dynamic => toFloat(length ? (2 * matches) / length : 1);

/** `difflib.get_close_matches(word, possibilities, n=3, cutoff=0.6)` */
export function getCloseMatches(
  word: Dynamic,
  possibilities: Dynamic,
  n: Dynamic = 3,
  cutoff: Dynamic = 0.6,
): Dynamic[] {
  if (!(n > 0)) throw new ValueError(`n must be > 0: ${repr(n)}`);
  if (!(cutoff >= 0 && cutoff <= 1)) throw new ValueError(`cutoff must be in [0.0, 1.0]: ${repr(cutoff)}`);
  const matcher = new SequenceMatcher();
  matcher.setSeq2(word);
  const found: Tuple[] = [];
  for (const x of iterate(possibilities)) {
    matcher.setSeq1(x);
    if (matcher.realQuickRatio() >= cutoff && matcher.quickRatio() >= cutoff && matcher.ratio() >= cutoff)
      found.push(Tuple.of(matcher.ratio(), x));
  }
  return nlargest(n as number, found).map((pair: Dynamic) => pair[1] as Dynamic);
}

const range = (start: number, stop: number): string => {
  const length = stop - start;
  if (length === 1) return String(start + 1);
  return `${length ? start + 1 : start},${length}`;
};
const dated = (date: string): string => (date ? `\t${date}` : "");

/** `difflib.unified_diff(a, b)` */
export function* unifiedDiff(
  a: Dynamic,
  b: Dynamic,
  fromfile = "",
  tofile = "",
  fromfiledate = "",
  tofiledate = "",
  n = 3,
  lineterm = "\n",
): Generator<string> {
  const [from, to] = [listOf(a), listOf(b)] as [string[], string[]];
  let started = false;
  for (const group of new SequenceMatcher(null, from, to).getGroupedOpcodes(n) as Tuple[][]) {
    if (!started) {
      started = true;
      yield `--- ${fromfile}${dated(fromfiledate)}${lineterm}`;
      yield `+++ ${tofile}${dated(tofiledate)}${lineterm}`;
    }
    const [first, last] = [group[0]!, group.at(-1)!] as [Dynamic, Dynamic];
    yield `@@ -${range(first[1], last[2])} +${range(first[3], last[4])} @@${lineterm}`;
    for (const [tag, i1, i2, j1, j2] of group as Dynamic[]) {
      if (tag === "equal") for (const line of from.slice(i1, i2)) yield ` ${line}`;
      if (tag === "replace" || tag === "delete") for (const line of from.slice(i1, i2)) yield `-${line}`;
      if (tag === "replace" || tag === "insert") for (const line of to.slice(j1, j2)) yield `+${line}`;
    }
  }
}

/** `difflib.context_diff(a, b)` */
export function* contextDiff(
  a: Dynamic,
  b: Dynamic,
  fromfile = "",
  tofile = "",
  fromfiledate = "",
  tofiledate = "",
  n = 3,
  lineterm = "\n",
): Generator<string> {
  const [from, to] = [listOf(a), listOf(b)] as [string[], string[]];
  const prefix: Readonly<Record<string, string>> = { insert: "+ ", delete: "- ", replace: "! ", equal: "  " };
  const shown = (start: number, stop: number): string => {
    const length = stop - start;
    const begin = length ? start + 1 : start;
    return length <= 1 ? String(begin) : `${begin},${begin + length - 1}`;
  };
  let started = false;
  for (const group of new SequenceMatcher(null, from, to).getGroupedOpcodes(n) as Dynamic[][]) {
    if (!started) {
      started = true;
      yield `*** ${fromfile}${dated(fromfiledate)}${lineterm}`;
      yield `--- ${tofile}${dated(tofiledate)}${lineterm}`;
    }
    const [first, last] = [group[0], group.at(-1)];
    yield `***************${lineterm}`;
    yield `*** ${shown(first[1], last[2])} ****${lineterm}`;
    if (group.some(([tag]) => tag === "replace" || tag === "delete"))
      for (const [tag, i1, i2] of group)
        if (tag !== "insert") for (const line of from.slice(i1, i2)) yield `${prefix[tag as string]}${line}`;
    yield `--- ${shown(first[3], last[4])} ----${lineterm}`;
    if (group.some(([tag]) => tag === "replace" || tag === "insert"))
      for (const [tag, , , j1, j2] of group)
        if (tag !== "delete") for (const line of to.slice(j1, j2)) yield `${prefix[tag as string]}${line}`;
  }
}
