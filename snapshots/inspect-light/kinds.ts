import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
  py.Ellipsis;
}
py.signature(f, "f", []);
async function co(): Promise<number> {
  return 1;
}
py.signature(co, "co", []);
function* gen(): Generator<Dynamic> {
  yield 1;
}
py.signature(gen, "gen", []);
async function* agen(): AsyncGenerator<Dynamic> {
  yield 1;
}
py.signature(agen, "agen", []);
/** Doc of A. */
class A {
  static x: Dynamic = 1;
  /** Doc of m. */
  m(): void {}
  static {
    py.signature(this.prototype.m, "A.m", [], "Doc of m.");
  }
  async am(): Promise<void> {
    py.Ellipsis;
  }
  static {
    py.signature(this.prototype.am, "A.am", []);
  }
  get p(): number {
    return 1;
  }

  static {
    py.setAttr(this, "__doc__", "Doc of A.");
  }
}
class B extends A {
  m(): void {
    py.Ellipsis;
  }
  static {
    py.signature(this.prototype.m, "B.m", []);
  }
  own(): void {
    py.Ellipsis;
  }
  static {
    py.signature(this.prototype.own, "B.own", []);
  }
}
for (const x of py.Tuple.of(
  f,
  co,
  gen,
  agen,
  A,
  py.getAttr(new A(), "m"),
  py.getAttr(A, "m"),
  py.getAttr(new A(), "am"),
  5,
  gen(),
  null,
)) {
  py.print(
    Array.from(
      py.Tuple.of(
        isfunction,
        ismethod,
        isclass,
        iscoroutinefunction,
        isgeneratorfunction,
        isasyncgenfunction,
        isgenerator,
        isroutine,
      ),
      (t: Dynamic) => py.call(t, [x]),
    ),
  );
}
const c = py.coroutine(co);
py.print(iscoroutine(c), isawaitable(c), iscoroutinefunction(py.getAttr(new A(), "am")));
// Python: c.close()
py.notMigrated("unsupported-expression", "c.close()");
py.print(getdoc(A), getdoc(B), getdoc(py.getAttr(new B(), "m")), getdoc(f), cleandoc("\n   a\n     b\n   "));
py.print(
  getmembers(B, isfunction).map(([n, v]: Dynamic) => n),
  getmembers(new B(), ismethod).map(([n, v]: Dynamic) => n),
  Array.from(getmro(B), (c: Dynamic) => py.getAttr(c, "__name__")),
);
py.print(
  py.is(unwrap(f), f),
  getAnnotations(f),
  py.callable(new A()),
  py.getAttr(py.getAttr(B, "m"), "__qualname__"),
  py.getAttr(B, "__qualname__"),
  py.getAttr(py.getAttr(new A(), "m"), "__name__"),
);
