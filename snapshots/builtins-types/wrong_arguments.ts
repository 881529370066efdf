import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Builtins given what they refuse, order of evaluation around `in`, errors thrown into delegating generators.
function t(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.Exception);
    py.print(py.typeName(e), e);
  }
}
t(() => py.isInstance(1, py.Tuple.of(py.str, null)));
t(() => py.isInstance(1, null));
t(() => py.isInstance(1, py.Tuple.of()));
t(() => py.isInstance(1, [py.int]));
t(() => py.isInstance(null, py.Tuple.of(py.int, py.type(null))));
t(() => py.isInstance("a", py.Tuple.of(py.int, py.Tuple.of(py.str, py.float))));
t(() => py.isSubclass(py.int, [py.int]));
t(() => py.hasAttr(1, null));
t(() => py.getAttr(1, 3, null));
t(() => py.list(py.enumerate([1], null)));
t(() => py.list(py.enumerate([1], 1.5)));
t(() => py.int("1", null));
t(() => py.callMethod(py.slice(null, null, null), "indices", [null]));
const s = new py.PySet([py.frozenset([1]), 2]);
s.discard(new py.PySet([1]));
py.print(s);
t(() => s.remove(new py.PySet([5])));
t(() => py.isIn(new py.PySet([1]), new py.PySet([py.frozenset([1])])));
class Ints {
  declare i: number;
  constructor() {
    this.i = 0;
  }
  __call__(): number {
    this.i += 1;
    return this.i;
  }
  static {
    py.signature(this.prototype.__call__, "Ints.__call__", []);
  }
}
py.print(py.list(py.iter(new Ints(), 3)));
function* gen(): Generator<Dynamic> {
  try {
    yield py.next(g);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError);
    py.print("ve", e);
  }
}
const g = gen();
py.print(py.list(g));
class A {}
class B {
  __eq__(o: Dynamic): boolean {
    return true;
  }
  __ne__(o: Dynamic): string {
    py.print("ne");
    return "x";
  }
}
py.print(py.ne(new B(), 3), py.ne(3, new B()));
const a = new A();
py.print(
  py.callMethod(a, "__eq__", [a]),
  py.callMethod(a, "__eq__", [3]),
  py.callMethod(a, "__ne__", [a]),
  py.callMethod(a, "__lt__", [3]),
  py.callMethod(a, "__ge__", [3]),
);
function log(x: number): number {
  py.print("log", x);
  return x;
}
py.print(py.isIn(log(1), py.Tuple.of(log(1), log(2))));
py.print(!py.isIn(log(1), [log(1), log(2)]));
class Ctx {
  __enter__(): Ctx {
    return this;
  }
  __exit__(t: Dynamic, e: Dynamic, tb: Dynamic): boolean {
    py.print(t, e, tb == null);
    return true;
  }
}
const manager: Dynamic = new Ctx();
py.enter(manager);
let failed = false;
try {
  throw new py.ValueError("x");
} catch (caught3) {
  failed = true;
  if (!py.exit(manager, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
const manager2: Dynamic = new Ctx();
py.enter(manager2);
let failed2 = false;
try {
} catch (caught4) {
  failed2 = true;
  if (!py.exit(manager2, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
const x = py.print;
py.print("a", 3, py.keywords({ sep: "-" }));
function f(): number {
  const x = py.len;
  return [1, 2].length;
}
py.print(f());
function* genp(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } catch (caught5) {
    py.rethrowUnless(caught5, py.GeneratorExit);
    py.print("exit");
    throw caught5;
  } finally {
    py.print("fin");
  }
}
function* outer(): Generator<Dynamic> {
  yield* [1, 2];
}
let o: Dynamic = outer();
py.print(py.next(o));
t(() => py.throwInto(o, new py.KeyError("k")));
class It {
  __iter__(): It {
    return this;
  }
  __next__(): number {
    return 7;
  }
}
function* outer2(): Generator<Dynamic> {
  yield* py.iterate(new It());
}
o = outer2();
py.print(py.next(o));
py.closeGenerator(o);
o = outer2();
py.next(o);
t(() => py.throwInto(o, new py.KeyError("k2")));
