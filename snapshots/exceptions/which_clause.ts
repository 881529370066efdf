import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Which except clause catches: tuples, base classes, several bases, deep recursion.
function sameObject(): boolean {
  try {
    throw new py.ValueError("a");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.ValueError);
    try {
      throw py.raise(e);
    } catch (caught2) {
      const e2 = py.rethrowUnless(caught2, py.ValueError);
      return py.is(e, e2);
    }
  }
}
py.signature(sameObject, "same_object", []);

function computedTuple(): string {
  try {
    throw new py.ValueError("a");
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.tuple([py.KeyError, py.ValueError]));
    return "tuple " + py.str(e);
  }
}
py.signature(computedTuple, "computed_tuple", []);

function recursion(): Dynamic {
  function inner(): Dynamic {
    return inner();
  }
  try {
    inner();
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.RecursionError);
    return py.Tuple.of(py.typeName(e), py.isInstance(e, py.RuntimeError));
  }
  return null;
}
py.signature(recursion, "recursion", []);

function severalBases(): Dynamic {
  class E extends py.Exception {
    static {
      py.pyClass(this, { name: "E", qualname: "several_bases.<locals>.E" });
    }
  }

  class F extends py.mixin(E, py.KeyError) {
    static {
      py.pyClass(this, { name: "F", qualname: "several_bases.<locals>.F" });
    }
  }
  try {
    throw new F("k");
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.LookupError);
    return py.Tuple.of(py.str(e), py.repr(e), e instanceof E);
  }
}
py.signature(severalBases, "several_bases", []);

for (const function_ of py.Tuple.of(sameObject, computedTuple, recursion, severalBases)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught6) {
    const error = py.toException(caught6);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
