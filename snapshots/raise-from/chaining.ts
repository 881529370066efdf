import * as py from "./runtime/python/index.js";

// raise from sets __cause__; context is implicit; from None hides it.
function load(mode: number): void {
  try {
    py.getItem(new py.Dict(), "key");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    try {
      if (mode === 0) {
        throw py.raise(new py.RuntimeError("wrapped"), e);
      }
      if (mode === 1) {
        throw new py.RuntimeError("implicit");
      }
      throw py.raise(new py.RuntimeError("clean"), null);
    } catch (raised) {
      throw py.inContext(raised, caught);
    }
  }
}
for (let mode = 0; mode < 3; mode++) {
  try {
    load(mode);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.RuntimeError);
    try {
      py.print(
        e,
        py.repr(py.getAttr(e, "__cause__")),
        py.repr(py.getAttr(e, "__context__")),
        py.getAttr(e, "__suppress_context__"),
      );
    } catch (raised2) {
      throw py.inContext(raised2, caught2);
    }
  }
}
try {
  throw py.raise(new py.ValueError("a"), new py.TypeError("b"));
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  try {
    py.print(e, py.repr(py.getAttr(e, "__cause__")));
  } catch (raised3) {
    throw py.inContext(raised3, caught3);
  }
}
try {
  throw py.raise(py.ValueError, "x");
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  try {
    py.print(e);
  } catch (raised4) {
    throw py.inContext(raised4, caught4);
  }
}
