import {
  type Dynamic,
  Tuple,
  call,
  callMethod,
  getAttr,
  getItem,
  print,
  signature,
} from "./runtime/python/index.js";

// Static and class methods called on instances and classes of unknown type.
class C {
  static s(a: Dynamic): Dynamic {
    return a;
  }
  static c(a: Dynamic): Dynamic {
    return Tuple.of(getAttr(this, "__name__"), a);
  }
  static makeIt(): C {
    return new this();
  }
  static twoWords(a: Dynamic, b: Dynamic = 2): Dynamic {
    return Tuple.of(a, b);
  }
  static {
    signature(this.twoWords, "C.two_words", ["a", "b=", "#static"]);
  }
}
class D extends C {}
function f(o: Dynamic): Dynamic {
  return Tuple.of(
    callMethod(o, "s", [1]),
    callMethod(o, "c", [2]),
    getAttr(getAttr(callMethod(o, "make_it", []), "__class__"), "__name__"),
    callMethod(o, "two_words", [1]),
    callMethod(o, "two_words", [], { a: 5 }),
  );
}
print(f(new C()), f(C), f(new D()), f(D));
print(call(getAttr(new C(), "s"), [1]), call(getAttr(new D(), "c"), [2]));
const x = getItem([new C()], 0);
print((x.constructor as Dynamic).s(3), (x.constructor as Dynamic).c(4));
