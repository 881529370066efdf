import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Enum members, values, lookup, iteration, identity.
class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static GREEN: Dynamic = new (Color as Dynamic)("g");
  static ALIAS: Dynamic = new (Color as Dynamic)(1);
}
py.enumeration(Color);
class A extends py.Enum {
  static X: Dynamic = new (A as Dynamic)(py.auto());
  static Y: Dynamic = new (A as Dynamic)(py.auto());
  nice(): string {
    return `${py.format(py.callMethod(this.name, "lower", []), "")}=${py.format(this.value, "")}`;
  }
  static default(): Dynamic {
    return this.Y;
  }
}
py.enumeration(A);
py.print(
  Color.RED,
  py.repr(Color.RED),
  Color.RED.name,
  Color.RED.value,
  py.call(Color, [1]),
  py.getItem(Color, "GREEN"),
  py.is(Color.ALIAS, Color.RED),
  py.list(Color),
  py.len(Color),
);
py.print(
  A.X.nice(),
  A.default(),
  Array.from(py.iterate(A), (a: Dynamic) => a.value),
  py.eq(A.X, A.X),
  py.eq(A.X, 1),
  py.contains(A, A.X),
  py.getItem(new py.Dict([[A.X, "k"]] as [Dynamic, Dynamic][]), A.X),
  `${py.format(A.Y, "")}`,
  A.X instanceof A,
  py.callMethod(py.getAttr(Color, "__members__"), "keys", []),
);
for (const f of py.Tuple.of(
  py.signature(() => py.call(Color, [5]), "<lambda>", []),
  py.signature(() => py.getItem(Color, "BLUE"), "<lambda>", []),
  py.signature(() => py.getAttr(Color, "BLUE"), "<lambda>", []),
  py.signature(() => py.lt(A.X, A.Y), "<lambda>", []),
  py.signature(() => py.setAttr(Color, "RED", 2), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.KeyError, py.AttributeError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
