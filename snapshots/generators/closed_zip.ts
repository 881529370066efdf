import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Closing goes through enumerate, zip and generator expressions to the generator behind them.
function* g(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } finally {
    py.print("closed");
  }
}
for (const [i, x] of py.enumerate(py.owned(g()))) {
  py.print(i, x);
  break;
}
py.print("after");
for (const [i, x] of py.zip([1], py.owned(g()))) {
  py.print(i, x);
}
py.print("after2");
py.print(py.any(py.owned(py.lazyFlatMap(py.owned(g()), (x: number) => [x]))));
py.print("after3");
py.print(py.contains(py.owned(g()), 1));
py.print("x");
