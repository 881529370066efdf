import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// print() with separators, ends, None, wrong keywords and nothing at all.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.print("a", py.keywords({ sep: 5 })),
  () => py.print("a", py.keywords({ end: 5 })),
  () => py.print("a", py.keywords({ sep: null, end: null })),
  () => py.call(py.print, ["a"], { foo: 5 }),
  () => py.print("a", "b", py.keywords({ sep: "" })),
  () => py.print(py.keywords({ sep: "x" })),
  () => py.print(py.keywords({ end: "" })),
  () => py.print(null, true, py.float(1), [py.float(1)], py.Tuple.of(null), py.keywords({ sep: "|", flush: true })),
  () => py.print(...[1, 2], py.keywords({ sep: ", " })),
  () => py.print("a\n", py.keywords({ end: "" })),
  () => py.print(["é😀"], { k: py.Tuple.of(1) }, new py.PySet([py.float(1)])),
  () => py.print(...py.spread("abc", "print()"), py.keywords({ sep: "\n", end: "!\n" })),
  () => py.print(py.float(10000000000000000), 1e-7, py.neg(py.float(0)), py.pow(2, 70)),
);
