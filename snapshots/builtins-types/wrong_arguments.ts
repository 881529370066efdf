import {
  type Dynamic,
  Exception,
  GeneratorExit,
  KeyError,
  PySet,
  Tuple,
  ValueError,
  call,
  callMethod,
  closeGenerator,
  enter,
  enumerate,
  exit,
  float,
  frozenset,
  getAttr,
  hasAttr,
  int,
  isIn,
  isInstance,
  isSubclass,
  iter,
  iterate,
  keywords,
  len,
  list,
  ne,
  next,
  print,
  rethrowUnless,
  signature,
  slice,
  str,
  throwInto,
  type,
  typeName,
} from "./runtime/python/index.js";

// Builtins given what they refuse, order of evaluation around `in`, errors thrown into delegating generators.
function t(f: Dynamic): void {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, Exception);
    print(typeName(e), e);
  }
}
t(() => isInstance(1, Tuple.of(str, null)));
t(() => isInstance(1, null));
t(() => isInstance(1, Tuple.of()));
t(() => isInstance(1, [int]));
t(() => isInstance(null, Tuple.of(int, type(null))));
t(() => isInstance("a", Tuple.of(int, Tuple.of(str, float))));
t(() => isSubclass(int, [int]));
t(() => hasAttr(1, null));
t(() => getAttr(1, 3, null));
t(() => list(enumerate([1], null)));
t(() => list(enumerate([1], 1.5)));
t(() => int("1", null));
t(() => callMethod(slice(null, null, null), "indices", [null]));
const s = new PySet([frozenset([1]), 2]);
s.discard(new PySet([1]));
print(s);
t(() => s.remove(new PySet([5])));
t(() => isIn(new PySet([1]), new PySet([frozenset([1])])));
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
    signature(this.prototype.__call__, "Ints.__call__", []);
  }
}
print(list(iter(new Ints(), 3)));
function* gen(): Generator<Dynamic> {
  try {
    yield next(g);
  } catch (caught2) {
    const e = rethrowUnless(caught2, ValueError);
    print("ve", e);
  }
}
const g = gen();
print(list(g));
class A {}
class B {
  __eq__(o: Dynamic): boolean {
    return true;
  }
  __ne__(o: Dynamic): string {
    print("ne");
    return "x";
  }
}
print(ne(new B(), 3), ne(3, new B()));
const a = new A();
print(
  callMethod(a, "__eq__", [a]),
  callMethod(a, "__eq__", [3]),
  callMethod(a, "__ne__", [a]),
  callMethod(a, "__lt__", [3]),
  callMethod(a, "__ge__", [3]),
);
function log(x: number): number {
  print("log", x);
  return x;
}
print(isIn(log(1), Tuple.of(log(1), log(2))));
print(!isIn(log(1), [log(1), log(2)]));
class Ctx {
  __enter__(): Ctx {
    return this;
  }
  __exit__(t: Dynamic, e: Dynamic, tb: Dynamic): boolean {
    print(t, e, tb == null);
    return true;
  }
}
const manager: Dynamic = new Ctx();
enter(manager);
let failed = false;
try {
  throw new ValueError("x");
} catch (caught3) {
  failed = true;
  if (!exit(manager, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
const manager2: Dynamic = new Ctx();
enter(manager2);
let failed2 = false;
try {
} catch (caught4) {
  failed2 = true;
  if (!exit(manager2, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
const x = print;
print("a", 3, keywords({ sep: "-" }));
function f(): number {
  const x = len;
  return [1, 2].length;
}
print(f());
function* genp(): Generator<Dynamic> {
  try {
    yield 1;
    yield 2;
  } catch (caught5) {
    rethrowUnless(caught5, GeneratorExit);
    print("exit");
    throw caught5;
  } finally {
    print("fin");
  }
}
function* outer(): Generator<Dynamic> {
  yield* [1, 2];
}
let o: Dynamic = outer();
print(next(o));
t(() => throwInto(o, new KeyError("k")));
class It {
  __iter__(): It {
    return this;
  }
  __next__(): number {
    return 7;
  }
}
function* outer2(): Generator<Dynamic> {
  yield* iterate(new It());
}
o = outer2();
print(next(o));
closeGenerator(o);
o = outer2();
next(o);
t(() => throwInto(o, new KeyError("k2")));
