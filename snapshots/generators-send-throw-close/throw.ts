import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// throw exceptions into a generator.
function* g(): Generator<Dynamic> {
  let x: Dynamic;
  while (true) {
    let completed = false;
    try {
      x = (yield "ready") ?? null;
      completed = true;
    } catch (caught) {
      const e = py.rethrowUnless(caught, py.ValueError);
      py.print("caught", e);
      yield "recovered";
    }
    if (completed) {
      py.print("x =", x);
    }
  }
}
const it = g();
py.print(py.next(it), py.throwInto(it, new py.ValueError("v")), py.next(it));
try {
  py.throwInto(it, new py.KeyError("k"));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print("out", e);
}
py.print(py.next(it, "over"));
function* ignore(): Generator<Dynamic> {
  try {
    yield 1;
  } catch (caught3) {
    py.rethrowUnless(caught3, py.GeneratorExit);
    yield 2;
  }
}
const i = ignore();
py.next(i);
try {
  py.closeGenerator(i);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.RuntimeError);
  py.print(e);
}
