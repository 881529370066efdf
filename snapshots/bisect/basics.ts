import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortLeft, insortRight } from "./runtime/python/stdlib/bisect.js";

// bisect and insort.
const xs: Dynamic[] = [1, 3, 3, 5];
py.print(
  bisectRight(xs, 3),
  bisectLeft(xs, 3),
  bisectRight(xs, 0),
  bisectLeft([], 1),
  bisectRight(xs, 9),
  bisectLeft(xs, 3, 2),
  bisectRight([py.Tuple.of("a", 1), py.Tuple.of("b", 2)], "b", undefined, undefined, {
    key: (t: Dynamic) => py.getItem(t, 0),
  }),
);
insortRight(xs, 4);
insortLeft(xs, py.float(3));
py.print(
  xs,
  Array.from(py.Tuple.of(33, 60, 89, 100), (s: number) => py.getItem("FDCBA", bisectRight([60, 70, 80, 90], s))),
);
