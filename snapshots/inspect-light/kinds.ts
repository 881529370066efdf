import {
  type Dynamic,
  Ellipsis,
  Tuple,
  call,
  callable,
  coroutine,
  getAttr,
  is,
  notMigrated,
  print,
  setAttr,
  signature,
} from "./runtime/python/index.js";
import {
  cleandoc,
  getAnnotations,
  getdoc,
  getmembers,
  getmro,
  isasyncgenfunction,
  isawaitable,
  isclass,
  iscoroutine,
  iscoroutinefunction,
  isfunction,
  isgenerator,
  isgeneratorfunction,
  ismethod,
  isroutine,
  unwrap,
} from "./runtime/python/stdlib/inspect.js";

// What is a function, a method, a class, a coroutine.
function f(): void {
  Ellipsis;
}
signature(f, "f", []);
async function co(): Promise<number> {
  return 1;
}
signature(co, "co", []);
function* gen(): Generator<Dynamic> {
  yield 1;
}
signature(gen, "gen", []);
async function* agen(): AsyncGenerator<Dynamic> {
  yield 1;
}
signature(agen, "agen", []);
/** Doc of A. */
class A {
  static x: Dynamic = 1;
  /** Doc of m. */
  m(): void {}
  static {
    signature(this.prototype.m, "A.m", [], "Doc of m.");
  }
  async am(): Promise<void> {
    Ellipsis;
  }
  static {
    signature(this.prototype.am, "A.am", []);
  }
  get p(): number {
    return 1;
  }

  static {
    setAttr(this, "__doc__", "Doc of A.");
  }
}
class B extends A {
  m(): void {
    Ellipsis;
  }
  static {
    signature(this.prototype.m, "B.m", []);
  }
  own(): void {
    Ellipsis;
  }
  static {
    signature(this.prototype.own, "B.own", []);
  }
}
for (const x of Tuple.of(
  f,
  co,
  gen,
  agen,
  A,
  getAttr(new A(), "m"),
  getAttr(A, "m"),
  getAttr(new A(), "am"),
  5,
  gen(),
  null,
)) {
  print(
    Array.from(
      Tuple.of(
        isfunction,
        ismethod,
        isclass,
        iscoroutinefunction,
        isgeneratorfunction,
        isasyncgenfunction,
        isgenerator,
        isroutine,
      ),
      (t: Dynamic) => call(t, [x]),
    ),
  );
}
const c = coroutine(co);
print(iscoroutine(c), isawaitable(c), iscoroutinefunction(getAttr(new A(), "am")));
// Python: c.close()
notMigrated("unsupported-expression", "c.close()");
print(
  getdoc(A),
  getdoc(B),
  getdoc(getAttr(new B(), "m")),
  getdoc(f),
  cleandoc("\n   a\n     b\n   "),
);
print(
  getmembers(B, isfunction).map(([n, v]: Dynamic) => n),
  getmembers(new B(), ismethod).map(([n, v]: Dynamic) => n),
  Array.from(getmro(B), (c: Dynamic) => getAttr(c, "__name__")),
);
print(
  is(unwrap(f), f),
  getAnnotations(f),
  callable(new A()),
  getAttr(getAttr(B, "m"), "__qualname__"),
  getAttr(B, "__qualname__"),
  getAttr(getAttr(new A(), "m"), "__name__"),
);
