import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  any,
  contains,
  float,
  getItem,
  items,
  keywords,
  lazyFlatMap,
  print,
} from "./runtime/python/index.js";

// Membership tests in conditions as agents write them.
const text = "Error: Rate limit exceeded (429)";
print(
  text.includes("429"),
  text.includes("rate"),
  text.toLowerCase().includes("rate"),
  any(lazyFlatMap(Tuple.of("x", "Error"), (w: string) => [text.includes(w)])),
  !any(lazyFlatMap(["zz"], (w: string) => [text.includes(w)])),
  contains(text.split(":"), "Error"),
  "AEIOU".includes(getItem(text, 0)),
  contains([], ""),
  "".includes(""),
);
const t = Tuple.of("stop", "length", null);
for (const r of Tuple.of("stop", null, "tool_calls", 0, "")) {
  print(
    contains(t, r),
    !contains(t, r),
    contains({ stop: 1 }, r),
    contains(["stop", 0], r),
    keywords({ end: " " }),
  );
}
print();
const xs: Dynamic[] = [[1], Tuple.of(2), { k: 3 }];
print(
  contains(xs, [1]),
  contains(xs, Tuple.of(2)),
  contains(xs, { k: 3 }),
  contains(xs, Tuple.of(1)),
  contains(new PySet([float(1)]), 1),
  contains(new Dict([[1, 0]] as [Dynamic, Dynamic][]), "1"),
  contains({ role: null }, "role"),
  contains(items({ a: 1 }), Tuple.of("a", 1)),
);
