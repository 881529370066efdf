import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// append, extend, insert.
const xs: Dynamic[] = [];
py.print(py.append(xs, 1), xs);
py.extend(xs, [2, 3]);
py.extend(xs, "ab");
py.extend(xs, { k: 1 });
py.extend(
  xs,
  py.lazyFlatMap(py.Tuple.of(7, 8), (i: number) => [i]),
);
py.print(xs);
py.insert(xs, 0, "first");
py.insert(xs, -1, "before last");
py.insert(xs, 100, "end");
py.insert(xs, -100, "start");
py.print(xs);
try {
  py.extend(xs, 5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
