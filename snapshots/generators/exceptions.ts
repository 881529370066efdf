import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Exceptions in and through generators; a finished generator stays finished.
function* g(): Generator<Dynamic> {
  yield 1;
  throw new py.ValueError("in generator");
}
const it = g();
py.print(py.next(it));
try {
  py.next(it);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(py.next(it, "finished"));
function* h(): Generator<Dynamic> {
  try {
    yield "a";
  } catch (caught2) {
    py.rethrowUnless(caught2, py.GeneratorExit);
    py.print("closed");
    throw caught2;
  } finally {
    py.print("finally");
  }
}
const x = h();
py.print(py.next(x));
py.closeGenerator(x);
py.print(py.list(x));
function* stop(): Generator<Dynamic> {
  yield 1;
  throw new py.StopIteration("bad");
}
try {
  py.list(stop());
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.RuntimeError);
  py.print(e);
}
