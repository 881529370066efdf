import { type Dynamic, Tuple, add, list, mul, pow, print, range } from "./runtime/python/index.js";
import { bisectLeft, bisectRight } from "./runtime/python/stdlib/bisect.js";

// Large lists and custom sequences.
const xs: number[] = list(range(0, pow(10, 6), 7));
print(bisectLeft(xs, 500000), bisectRight(xs, 7), xs.length);
print(
  bisectLeft(range(0, 100, 10), 35),
  bisectLeft("abdf", "c"),
  bisectLeft([Tuple.of(1, "b"), Tuple.of(2, "a")], Tuple.of(2)),
);
class Squares {
  __len__(): number {
    return 10;
  }
  __getitem__(i: Dynamic): Dynamic {
    return mul(i, i);
  }
}
print(
  bisectLeft(new Squares(), 50),
  bisectRight(new Squares(), 81),
  bisectLeft([pow(2, 70), pow(2, 71)], add(pow(2, 70), 1)),
);
