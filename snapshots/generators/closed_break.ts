import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generators that no name holds are closed when the loop or call that reads them is left.
function* g(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } finally {
    py.print("closed");
  }
}
function f(): void {
  for (const x of g()) {
    py.print(x);
    break;
  }
  py.print("after");
}
f();
function h(): Dynamic {
  for (const x of g()) {
    return x;
  }
  return null;
}
py.print(h());
try {
  for (const x of g()) {
    throw new py.ValueError("x");
  }
} catch (caught) {
  py.rethrowUnless(caught, py.ValueError);
  py.print("caught");
}
py.print(py.next(py.owned(g())));
py.print("end");
for (const x of py.lazyFlatMap(py.owned(g()), (y: number) => [y])) {
  py.print(x);
  break;
}
py.print("last");
const first = py.next(py.iter(py.owned(g())));
py.print(first);
