import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["go_on", "shown_one"]);
// dir of classes, instances, slots, subclasses of built-in types and built-in values: special names too
class W1 {
  declare _W1__hidden: number;
  declare shownOne: number;
  static kind: Dynamic = 1;
  constructor() {
    this._W1__hidden = 5;
    this.shownOne = 2;
  }
  static {
    py.signature(this, "W1.__init__", []);
  }
  goOn(): void {}
  __len__(): number {
    return 1;
  }
}
class W2 {
  declare _W2__hidden: number;
  static __slots__: Dynamic = ["_W2__hidden", "b"];
  constructor() {
    py.setAttr(this, "_W2__hidden", 5);
  }
  static {
    py.signature(this, "W2.__init__", []);
  }
}
class W3 extends W1 {
  static extra: Dynamic = 1;
}
class D extends py.DictBase {
  more(): void {}
}
class E extends py.ValueError {
  static code: Dynamic = 3;
}
function same(v: Dynamic): Dynamic {
  return v;
}
for (const x of py.Tuple.of(W1, new W1(), W2, new W2(), new W3(), py.object())) {
  py.print(py.dir(x));
}
for (const x of py.Tuple.of(
  1,
  1.5,
  "a",
  [1],
  py.Tuple.of(1),
  { a: 1 },
  new py.PySet([1]),
  py.frozenset(),
  py.bytes([97]),
  py.bytearray(),
  py.range(2),
  null,
  true,
  new D(),
  E,
  new E(1),
)) {
  py.print(py.typeName(x), py.dir(x));
  py.print(py.eq(py.dir(same(x)), py.dir(x)));
}
