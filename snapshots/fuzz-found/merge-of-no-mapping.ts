import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What is no mapping in a dict display raises before later values are evaluated
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function noisy(x: Dynamic): Dynamic {
  py.print("evaluated", x);
  return x;
}

attempt(() => py.mergeDicts(py.mergeDicts(py.count("x", "x")), { m: noisy(1) }));
attempt(() => py.mergeDicts(py.mergeDicts({ a: noisy(0) }, noisy([1])), { m: noisy(1) }));
attempt(() => py.mergeDicts(py.mergeDicts({ a: 1 }, noisy({ a: 2 })), { b: noisy(3) }, { a: 4 }));
attempt(() =>
  py.mergeDicts(
    py.mergeDicts(py.mergeDicts(noisy(new py.Dict([[1, 2]] as [Dynamic, Dynamic][]))), noisy(null)),
    noisy(new py.Dict([[3, 4]] as [Dynamic, Dynamic][])),
  ),
);
