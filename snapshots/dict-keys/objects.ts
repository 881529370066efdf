import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  eq,
  getItem,
  hash,
  int,
  isIn,
  len,
  print,
  rethrowUnless,
  setItem,
  str,
  type,
} from "./runtime/python/index.js";

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
    return other instanceof Point && eq(Tuple.of(this.x, this.y), Tuple.of(other.x, other.y));
  }
  __hash__(): number {
    return hash(Tuple.of(this.x, this.y));
  }
}

const p = new Plain();
let d: PyDict = new Dict([
  [p, "p"],
  [new Plain(), "other"],
] as [Dynamic, Dynamic][]);
print(getItem(d, p), len(d), isIn(new Plain(), d));
d = new Dict([[new Point(1, 2), "a"]] as [Dynamic, Dynamic][]);
setItem(d, new Point(1, 2), "b");
print(
  len(d),
  getItem(d, new Point(1, 2)),
  isIn(new Point(2, 1), d),
  len(new PySet([new Point(0, 0), new Point(0, 0)])),
);
class Eq {
  __eq__(o: Dynamic): boolean {
    return true;
  }
}
try {
  new Dict([[new Eq(), 1]] as [Dynamic, Dynamic][]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
print(
  getItem(
    new Dict([
      [int, "int"],
      [str, "str"],
    ] as [Dynamic, Dynamic][]),
    type("x"),
  ),
  getItem(new Dict([[len, 1]] as [Dynamic, Dynamic][]), len),
);
