import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Members by value and name, aliases, iteration, membership and errors.

class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)(1);
  static GREEN: Dynamic = new (Color as Dynamic)("g");
  static CRIMSON: Dynamic = new (Color as Dynamic)(1);
  static PAIR: Dynamic = new (Color as Dynamic)(py.Tuple.of(1, 2));
  get pretty(): Dynamic {
    return py.callMethod(this.name, "title", []);
  }
}
py.enumeration(Color);

py.print(
  py.call(Color, [1]),
  py.getItem(Color, "CRIMSON"),
  py.call(Color, ["g"]).pretty,
  py.call(Color, [py.Tuple.of(1, 2)]),
  Array.from(py.iterate(Color), (c: Dynamic) => c.name),
  py.len(Color),
  py.list(py.getAttr(Color, "__members__")),
);
py.print(
  py.is(Color.RED, Color.CRIMSON),
  py.eq(Color.RED, 1),
  py.contains(Color, Color.RED),
  py.getItem(new py.Dict([[Color.RED, "r"]] as [Dynamic, Dynamic][]), Color.CRIMSON),
  py.repr(Color.PAIR),
  Color.RED instanceof Color,
);
for (const bad of py.Tuple.of(
  py.signature(() => py.call(Color, [5]), "<lambda>", []),
  py.signature(() => py.getItem(Color, "BLUE"), "<lambda>", []),
  py.signature(() => py.lt(Color.RED, Color.GREEN), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.KeyError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
