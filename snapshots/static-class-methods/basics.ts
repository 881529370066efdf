import {
  type Dynamic,
  abs,
  add,
  call,
  callMethod,
  getAttr,
  getItem,
  int,
  list,
  map,
  print,
  signature,
  sub,
  typeName,
} from "./runtime/python/index.js";

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
    signature(this, "P.__init__", ["x", "y"]);
  }
  static origin(): P {
    this.made += 1;
    return new this(0, 0);
  }
  static parse(text: Dynamic, sep: Dynamic = ","): P {
    return call(this, map(int, callMethod(text, "split", [sep])));
  }
  static {
    signature(this.parse, "P.parse", ["text", "sep="]);
  }
  static dist(a: P, b: P): Dynamic {
    return add(abs(sub(a.x, b.x)), abs(sub(a.y, b.y)));
  }
  far(): Dynamic {
    return (this.constructor as Dynamic).dist(this, (this.constructor as Dynamic).origin());
  }
}
class Q extends P {}
const q = Q.parse("3,4");
print(
  typeName(q),
  q.x,
  q.y,
  P.dist(q, new P(1, 1)),
  q.far(),
  P.made,
  Q.made,
  (q.constructor as Dynamic).parse("1;2", ";").y,
);
const f = getAttr(P, "parse");
print(f("5,6").x, getAttr(getItem(list(map(getAttr(P, "parse"), ["1,1"])), 0), "x"));
