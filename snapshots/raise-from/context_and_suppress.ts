import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __cause__, __context__ and __suppress_context__ after raise from, from None, in finally and in except of except.
function show(e: Dynamic): Dynamic[] {
  return [
    py.repr(e),
    py.repr(py.getAttr(e, "__cause__")),
    py.repr(py.getAttr(e, "__context__")),
    py.getAttr(e, "__suppress_context__"),
  ];
}

function attempt(kind: string): Dynamic {
  try {
    try {
      py.getItem(new py.Dict(), "k");
    } catch (caught) {
      const first = py.rethrowUnless(caught, py.KeyError);
      try {
        if (kind === "from") {
          throw py.raise(new py.ValueError("v"), first);
        }
        if (kind === "none") {
          throw py.raise(new py.ValueError("v"), null);
        }
        if (kind === "plain") {
          throw new py.ValueError("v");
        }
        if (kind === "same") {
          throw caught;
        }
        if (kind === "class") {
          throw py.raise(py.ValueError, py.TypeError);
        }
        throw py.raise(first);
      } catch (raised) {
        throw py.inContext(raised, caught);
      }
    }
  } catch (caught2) {
    const e = py.toException(caught2);
    try {
      return show(e);
    } catch (raised2) {
      throw py.inContext(raised2, caught2);
    }
  }
  return null;
}

for (const kind of py.Tuple.of("from", "none", "plain", "same", "class", "named")) {
  py.print(kind, attempt(kind));
}
try {
  throw py.raise(new py.ValueError("x"), "text");
} catch (caught3) {
  let e = py.rethrowUnless(caught3, py.TypeError);
  try {
    py.print(e);
  } catch (raised3) {
    throw py.inContext(raised3, caught3);
  }
}
try {
  throw py.raise("text");
} catch (caught4) {
  let e = py.rethrowUnless(caught4, py.TypeError);
  try {
    py.print(e);
  } catch (raised4) {
    throw py.inContext(raised4, caught4);
  }
}
try {
  let pending: Dynamic;
  try {
    throw new py.KeyError("a");
  } catch (caught5) {
    pending = caught5;
    throw caught5;
  } finally {
    try {
      py.int("b");
    } catch (raised5) {
      throw py.inContext(raised5, pending);
    }
  }
} catch (caught6) {
  let e = py.rethrowUnless(caught6, py.ValueError);
  try {
    py.print(py.getItem(show(e), 2));
  } catch (raised6) {
    throw py.inContext(raised6, caught6);
  }
}
try {
  try {
    py.div(1, 0);
  } catch (caught7) {
    py.rethrowUnless(caught7, py.ZeroDivisionError);
    try {
      try {
        py.getItem([], 0);
      } catch (caught8) {
        const inner = py.inContext(caught8, caught7);
        if (inner instanceof py.IndexError) {
          try {
            throw py.raise(new py.RuntimeError("outer"), inner);
          } catch (raised7) {
            throw py.inContext(raised7, caught8);
          }
        } else {
          throw caught8;
        }
      }
    } catch (raised8) {
      throw py.inContext(raised8, caught7);
    }
  }
} catch (caught9) {
  let e = py.rethrowUnless(caught9, py.RuntimeError);
  try {
    const chain: Dynamic[] = [];
    while (e != null) {
      chain.push(py.typeName(e));
      e = py.or(py.getAttr(e, "__cause__"), () => py.getAttr(e, "__context__"));
    }
    py.print(chain);
  } catch (raised9) {
    throw py.inContext(raised9, caught9);
  }
}
