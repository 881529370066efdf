import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Static and class methods called on instances and classes of unknown type.
class C {
  static s(a: Dynamic): Dynamic {
    return a;
  }
  static c(a: Dynamic): Dynamic {
    return py.Tuple.of(py.getAttr(this, "__name__"), a);
  }
  static makeIt(): C {
    return new this();
  }
  static twoWords(a: number, b: number = 2): Dynamic {
    return py.Tuple.of(a, b);
  }
  static {
    py.signature(this.twoWords, "C.two_words", ["a", "b=", "#static"]);
  }
}
class D extends C {}
function f(o: Dynamic): Dynamic {
  return py.Tuple.of(
    py.callMethod(o, "s", [1]),
    py.callMethod(o, "c", [2]),
    py.getAttr(py.getAttr(py.callMethod(o, "make_it", []), "__class__"), "__name__"),
    py.callMethod(o, "two_words", [1]),
    py.callMethod(o, "two_words", [], { a: 5 }),
  );
}
py.print(f(new C()), f(C), f(new D()), f(D));
py.print(py.call(py.getAttr(new C(), "s"), [1]), py.call(py.getAttr(new D(), "c"), [2]));
const x = py.getItem([new C()], 0);
py.print((x.constructor as Dynamic).s(3), (x.constructor as Dynamic).c(4));
