import {
  type Dynamic,
  Tuple,
  ValueError,
  add,
  call,
  join,
  list,
  print,
  range,
  rethrowUnless,
  signature,
  splitLines,
} from "./runtime/python/index.js";
import {
  SequenceMatcher,
  contextDiff,
  getCloseMatches,
  unifiedDiff,
} from "./runtime/python/stdlib/difflib.js";

// Similar sequences, close matches and unified diffs.
const s = new SequenceMatcher(null, "abcd", "bcde");
print(s.ratio(), s.quickRatio(), s.realQuickRatio(), s.getMatchingBlocks(), s.getOpcodes());
print(
  new SequenceMatcher(null, "", "").ratio(),
  new SequenceMatcher(null, "a", "").ratio(),
  new SequenceMatcher(
    (c: Dynamic) => c === " ",
    "private Thread",
    "private volatile Thread",
  ).ratio(),
);
print(s.findLongestMatch(0, 4, 0, 4), new SequenceMatcher(null, [1, 2, 3], [2, 3, 4]).getOpcodes());
print(
  getCloseMatches("appel", ["ape", "apple", "peach", "puppy"]),
  getCloseMatches("x", []),
  getCloseMatches("serch", ["search", "research", "sear", "perch"], 2, 0.7),
);
const a: string[] = splitLines("one\ntwo\nthree\nfour\n", true);
const b: string[] = splitLines("one\n2\nthree\nfour\nfive\n", true);
print(join("", unifiedDiff(a, b, "before", "after")));
print(
  join("", unifiedDiff(a, b, undefined, undefined, undefined, undefined, 0)),
  list(unifiedDiff(a, a)),
);
print(join("", contextDiff(a, b, "x", "y", "date1", "date2")));
print(list(unifiedDiff(["a"], ["b"], "f", undefined, undefined, undefined, undefined, "")));
for (const bad of Tuple.of(
  signature(() => getCloseMatches("a", ["b"], 0), "<lambda>", []),
  signature(() => getCloseMatches("a", ["b"], undefined, 2), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
const long: string[] = Array.from(range(20), (i: number) => `line ${i}`);
const other: string[] = add(
  long.filter((x: string) => x !== "line 3"),
  ["tail"],
);
print(join("\n", unifiedDiff(long, other, "l", "o", undefined, undefined, undefined, "")));
