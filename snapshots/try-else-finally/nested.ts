import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Nested try blocks; errors in handlers and else.
function run(n: number): void {
  let completed = false;
  try {
    let pending: Dynamic;
    try {
      try {
        if (n === 0) {
          throw new py.KeyError("inner");
        }
        if (n === 1) {
          throw new py.ValueError("outer");
        }
      } catch (caught2) {
        const e = py.rethrowUnless(caught2, py.KeyError);
        try {
          py.print("inner handles", e);
          throw new py.RuntimeError("from handler");
        } catch (raised) {
          throw py.inContext(raised, caught2);
        }
      }
      py.print("else");
      if (n === 2) {
        throw new py.TypeError("from else");
      }
    } catch (caught) {
      pending = caught;
      throw caught;
    } finally {
      try {
        py.print("inner finally");
      } catch (raised2) {
        throw py.inContext(raised2, pending);
      }
    }
    completed = true;
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.RuntimeError, py.ValueError, py.TypeError);
    try {
      py.print("outer", py.typeName(e), e, py.repr(py.getAttr(e, "__context__")));
    } catch (raised3) {
      throw py.inContext(raised3, caught3);
    }
  }
  if (completed) {
    py.print("outer else");
  }
}
for (let n = 0; n < 4; n++) {
  run(n);
}
