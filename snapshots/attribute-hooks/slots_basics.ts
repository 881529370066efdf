import {
  AttributeError,
  type Dynamic,
  Tuple,
  call,
  delAttr,
  getAttr,
  hasAttr,
  iadd,
  print,
  rethrowUnless,
  setAttr,
  signature,
} from "./runtime/python/index.js";

// __slots__ forbids other attributes.
class P {
  declare x: Dynamic;
  declare y: Dynamic;
  static __slots__: Dynamic = Tuple.of("x", "y");
  constructor(x: Dynamic, y: Dynamic = 0) {
    const items: Dynamic[] = [x, y];
    setAttr(this, "x", items[0]);
    setAttr(this, "y", items[1]);
  }
}
class Q extends P {
  static __slots__: Dynamic = Tuple.of("z");
}
class Open extends P {}
const p = new P(1);
setAttr(p, "x", iadd(p.x, 1));
print(p.x, getAttr(p, "y"), P.__slots__, hasAttr(p, "__dict__"));
for (const f of Tuple.of(
  signature(() => setAttr(p, "w", 1), "<lambda>", []),
  signature(() => getAttr(p, "w"), "<lambda>", []),
  signature(() => getAttr(new Q(1), "z"), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError);
    print(e);
  }
}
const o = new Open(5);
setAttr(o, "extra", 1);
print(getAttr(o, "extra"), o.x);
delAttr(p, "y");
try {
  getAttr(p, "y");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}
