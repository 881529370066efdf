import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// staticmethod and classmethod, called on class and instance.
class P {
  declare x: Dynamic;
  declare y: Dynamic;
  static made: Dynamic = 0;
  constructor(x: Dynamic, y: Dynamic) {
    const items: Dynamic[] = [x, y];
    this.x = items[0];
    this.y = items[1];
  }
  static {
    py.signature(this, "P.__init__", ["x", "y"]);
  }
  static origin(): P {
    this.made += 1;
    return new this(0, 0);
  }
  static parse(text: Dynamic, sep: Dynamic = ","): P {
    return py.call(this, py.map(py.int, py.callMethod(text, "split", [sep])));
  }
  static {
    py.signature(this.parse, "P.parse", ["text", "sep="]);
  }
  static dist(a: P, b: P): Dynamic {
    return py.add(py.abs(py.sub(a.x, b.x)), py.abs(py.sub(a.y, b.y)));
  }
  far(): Dynamic {
    return (this.constructor as Dynamic).dist(this, (this.constructor as Dynamic).origin());
  }
}
class Q extends P {}
const q = Q.parse("3,4");
py.print(
  py.typeName(q),
  q.x,
  q.y,
  P.dist(q, new P(1, 1)),
  q.far(),
  P.made,
  Q.made,
  (q.constructor as Dynamic).parse("1;2", ";").y,
);
const f = py.getAttr(P, "parse");
py.print(f("5,6").x, py.getAttr(py.getItem(py.list(py.map(py.getAttr(P, "parse"), ["1,1"])), 0), "x"));
