import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __slots__ forbids other attributes.
class P {
  declare x: Dynamic;
  declare y: Dynamic;
  static __slots__: Dynamic = py.Tuple.of("x", "y");
  constructor(x: Dynamic, y: Dynamic = 0) {
    const items: Dynamic[] = [x, y];
    py.setAttr(this, "x", items[0]);
    py.setAttr(this, "y", items[1]);
  }
}
class Q extends P {
  static __slots__: Dynamic = py.Tuple.of("z");
}
class Open extends P {}
const p = new P(1);
py.setAttr(p, "x", py.iadd(p.x, 1));
py.print(p.x, py.getAttr(p, "y"), P.__slots__, py.hasAttr(p, "__dict__"));
for (const f of py.Tuple.of(
  py.signature(() => py.setAttr(p, "w", 1), "<lambda>", []),
  py.signature(() => py.getAttr(p, "w"), "<lambda>", []),
  py.signature(() => py.getAttr(new Q(1), "z"), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError);
    py.print(e);
  }
}
const o = new Open(5);
py.setAttr(o, "extra", 1);
py.print(py.getAttr(o, "extra"), o.x);
py.delAttr(p, "y");
try {
  py.getAttr(p, "y");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
