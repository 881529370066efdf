import * as py from "./runtime/python/index.js";

// Bare raise, raise e, nested handlers.
function inner(): void {
  throw new py.ValueError("deep");
}
function outer(): void {
  try {
    inner();
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("log", e);
    throw caught;
  }
}
try {
  outer();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print("got", e);
}
try {
  try {
    inner();
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.setAttr(e, "args", py.Tuple.of("changed"));
    throw py.raise(e);
  }
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print(e);
}
try {
  throw py.reraise();
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.RuntimeError);
  py.print(e);
}
try {
  throw new py.KeyError();
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.KeyError);
  py.print(py.repr(e));
}
try {
  throw py.raise("text");
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.TypeError);
  py.print(e);
}
