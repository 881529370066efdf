import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { SequenceMatcher, contextDiff, getCloseMatches, unifiedDiff } from "./runtime/python/stdlib/difflib.js";

// Similar sequences, close matches and unified diffs.
const s = new SequenceMatcher(null, "abcd", "bcde");
py.print(s.ratio(), s.quickRatio(), s.realQuickRatio(), s.getMatchingBlocks(), s.getOpcodes());
py.print(
  new SequenceMatcher(null, "", "").ratio(),
  new SequenceMatcher(null, "a", "").ratio(),
  new SequenceMatcher((c: Dynamic) => c === " ", "private Thread", "private volatile Thread").ratio(),
);
py.print(s.findLongestMatch(0, 4, 0, 4), new SequenceMatcher(null, [1, 2, 3], [2, 3, 4]).getOpcodes());
py.print(
  getCloseMatches("appel", ["ape", "apple", "peach", "puppy"]),
  getCloseMatches("x", []),
  getCloseMatches("serch", ["search", "research", "sear", "perch"], 2, 0.7),
);
const a: string[] = py.splitLines("one\ntwo\nthree\nfour\n", true);
const b: string[] = py.splitLines("one\n2\nthree\nfour\nfive\n", true);
py.print(py.join("", unifiedDiff(a, b, "before", "after")));
py.print(py.join("", unifiedDiff(a, b, undefined, undefined, undefined, undefined, 0)), py.list(unifiedDiff(a, a)));
py.print(py.join("", contextDiff(a, b, "x", "y", "date1", "date2")));
py.print(py.list(unifiedDiff(["a"], ["b"], "f", undefined, undefined, undefined, undefined, "")));
for (const bad of py.Tuple.of(
  py.signature(() => getCloseMatches("a", ["b"], 0), "<lambda>", []),
  py.signature(() => getCloseMatches("a", ["b"], undefined, 2), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
const long: string[] = Array.from(py.range(20), (i: number) => `line ${i}`);
const other: string[] = py.add(
  long.filter((x: string) => x !== "line 3"),
  ["tail"],
);
py.print(py.join("\n", unifiedDiff(long, other, "l", "o", undefined, undefined, undefined, "")));
