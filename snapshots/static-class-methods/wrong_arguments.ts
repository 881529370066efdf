import {
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  getAttr,
  noArguments,
  print,
  repr,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Methods, static methods, class methods and constructors called with wrong arguments.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

class C {
  m(a: Dynamic, b: Dynamic = 2): Dynamic {
    return Tuple.of(a, b);
  }
  static {
    signature(this.prototype.m, "C.m", ["a", "b="]);
  }

  static s(a: number): number {
    return a;
  }
  static {
    signature(this.s, "C.s", ["a", "#static"]);
  }

  static c(a: number): Dynamic {
    return Tuple.of(getAttr(this, "__name__"), a);
  }
  static {
    signature(this.c, "C.c", ["a"]);
  }
}

class K {
  declare v: Dynamic;

  constructor(a: number, b: number = 1, { k = 2 }: { k?: number } = {}) {
    this.v = Tuple.of(a, b, k);
  }
  static {
    signature(this, "K.__init__", ["a", "b=", "*", "k="]);
  }
}

class N {}

show(
  () => callMethod(new C(), "m", []),
  () => callMethod(new C(), "m", [1, 2, 3]),
  () => callMethod(new C(), "m", [1], { c: 2 }),
  () => callMethod(new C(), "m", [], { b: 1 }),
  () => callMethod(C, "m", [1]),
  () => callMethod(C, "m", []),
  () => callMethod(C, "s", []),
  () => callMethod(new C(), "s", [1, 2]),
  () => callMethod(C, "c", []),
  () => callMethod(new C(), "c", [1, 2]),
  () => pyCall(K, []),
  () => pyCall(K, [1, 2, 3]),
  () => new K(1, undefined, { k: 5 }).v,
  () => pyCall(K, [1], { z: 5 }),
  () => new K(1, 2, { k: 3 }).v,
  () => noArguments(N, [1]),
  () => noArguments(N, [], { a: 1 }),
);
