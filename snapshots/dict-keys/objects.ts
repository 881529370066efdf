import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Own objects as keys by identity or by __hash__ and __eq__.
class Plain {}

class Point {
  declare x: number;
  declare y: number;
  constructor(x: number, y: number) {
    const items: Dynamic[] = [x, y];
    this.x = items[0];
    this.y = items[1];
  }
  __eq__(other: Dynamic): boolean {
    return other instanceof Point && py.eq(py.Tuple.of(this.x, this.y), py.Tuple.of(other.x, other.y));
  }
  __hash__(): number {
    return py.hash(py.Tuple.of(this.x, this.y));
  }
}

const p = new Plain();
let d: PyDict = new py.Dict([
  [p, "p"],
  [new Plain(), "other"],
] as [Dynamic, Dynamic][]);
py.print(py.getItem(d, p), py.len(d), py.isIn(new Plain(), d));
d = new py.Dict([[new Point(1, 2), "a"]] as [Dynamic, Dynamic][]);
py.setItem(d, new Point(1, 2), "b");
py.print(
  py.len(d),
  py.getItem(d, new Point(1, 2)),
  py.isIn(new Point(2, 1), d),
  py.len(new py.PySet([new Point(0, 0), new Point(0, 0)])),
);
class Eq {
  __eq__(o: Dynamic): boolean {
    return true;
  }
}
try {
  new py.Dict([[new Eq(), 1]] as [Dynamic, Dynamic][]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(
  py.getItem(
    new py.Dict([
      [py.int, "int"],
      [py.str, "str"],
    ] as [Dynamic, Dynamic][]),
    py.type("x"),
  ),
  py.getItem(new py.Dict([[py.len, 1]] as [Dynamic, Dynamic][]), py.len),
);
