import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Membership tests in conditions as agents write them.
const text = "Error: Rate limit exceeded (429)";
py.print(
  text.includes("429"),
  text.includes("rate"),
  text.toLowerCase().includes("rate"),
  py.any(py.lazyFlatMap(py.Tuple.of("x", "Error"), (w: string) => [text.includes(w)])),
  !py.any(py.lazyFlatMap(["zz"], (w: string) => [text.includes(w)])),
  py.contains(text.split(":"), "Error"),
  "AEIOU".includes(py.getItem(text, 0)),
  py.contains([], ""),
  "".includes(""),
);
const t = py.Tuple.of("stop", "length", null);
for (const r of py.Tuple.of("stop", null, "tool_calls", 0, "")) {
  py.print(
    py.contains(t, r),
    !py.contains(t, r),
    py.contains({ stop: 1 }, r),
    py.contains(["stop", 0], r),
    py.keywords({ end: " " }),
  );
}
py.print();
const xs: Dynamic[] = [[1], py.Tuple.of(2), { k: 3 }];
py.print(
  py.contains(xs, [1]),
  py.contains(xs, py.Tuple.of(2)),
  py.contains(xs, { k: 3 }),
  py.contains(xs, py.Tuple.of(1)),
  py.contains(new py.PySet([py.float(1)]), 1),
  py.contains(new py.Dict([[1, 0]] as [Dynamic, Dynamic][]), "1"),
  py.contains({ role: null }, "role"),
  py.contains(py.items({ a: 1 }), py.Tuple.of("a", 1)),
);
