import {
  AttributeError,
  type Dynamic,
  Tuple,
  TypeError,
  add,
  call,
  callMethod,
  getAttr,
  getItem,
  len,
  lt,
  print,
  rethrowUnless,
  signature,
  spread,
  typeName,
} from "./runtime/python/index.js";

// Errors of attribute access, construction and calls.
class A {
  declare x: number;
  constructor(x: number) {
    this.x = x;
  }
  static {
    signature(this, "A.__init__", ["x"]);
  }
  m(): Dynamic {
    return getAttr(this, "missing");
  }
  two(a: number, b: Dynamic): Dynamic {
    return null;
  }
  static {
    signature(this.prototype.two, "A.two", ["a", "b"]);
  }
}
const a = new A(1);
for (const f of Tuple.of(
  signature(() => getAttr(a, "nope"), "<lambda>", []),
  signature(() => a.m(), "<lambda>", []),
  signature(() => call(A, []), "<lambda>", []),
  signature(() => call(A, [1, 2]), "<lambda>", []),
  signature(() => call(A, [], { y: 1 }), "<lambda>", []),
  signature(() => call(a, []), "<lambda>", []),
  signature(() => callMethod(a, "two", [1]), "<lambda>", []),
  signature(() => getAttr(A, "zip"), "<lambda>", []),
  signature(() => add(a, 1), "<lambda>", []),
  signature(() => getItem(a, 0), "<lambda>", []),
  signature(() => len(a), "<lambda>", []),
  signature(() => lt(a, a), "<lambda>", []),
  signature(() => [...spread(a)], "<lambda>", []),
  signature(() => getAttr(null, "x"), "<lambda>", []),
  signature(() => getAttr(5, "upper"), "<lambda>", []),
  signature(() => getAttr("s", "nope"), "<lambda>", []),
  signature(() => getAttr([], "push"), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError, TypeError);
    print(typeName(e), e);
  }
}
