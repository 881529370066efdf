import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { bisectLeft, bisectRight } from "./runtime/python/stdlib/bisect.js";

// Large lists and custom sequences.
const xs: number[] = py.list(py.range(0, py.pow(10, 6), 7));
py.print(bisectLeft(xs, 500000), bisectRight(xs, 7), xs.length);
py.print(
  bisectLeft(py.range(0, 100, 10), 35),
  bisectLeft("abdf", "c"),
  bisectLeft([py.Tuple.of(1, "b"), py.Tuple.of(2, "a")], py.Tuple.of(2)),
);
class Squares {
  __len__(): number {
    return 10;
  }
  __getitem__(i: Dynamic): Dynamic {
    return py.mul(i, i);
  }
}
py.print(
  bisectLeft(new Squares(), 50),
  bisectRight(new Squares(), 81),
  bisectLeft([py.pow(2, 70), py.pow(2, 71)], py.add(py.pow(2, 70), 1)),
);
