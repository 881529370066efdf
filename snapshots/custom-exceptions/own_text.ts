import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Exceptions with constructors and texts of their own.
function ownConstructor(): Dynamic {
  class E extends py.Exception {
    declare code: Dynamic;

    constructor(code: Dynamic, ...rest: Dynamic[]) {
      const a: Dynamic = py.Tuple.of(...rest);
      super(code, ...a);
      this.code = code;
    }

    __str__(): string {
      return `E${py.str(this.code)}`;
    }

    static {
      py.pyClass(this, { name: "E", qualname: "own_constructor.<locals>.E" });
    }
  }
  try {
    throw new E(5, "x");
  } catch (caught) {
    const e = py.rethrowUnless(caught, E);
    return py.Tuple.of(py.str(e), py.repr(e), py.getAttr(e, "args"), e.code);
  }
}
py.signature(ownConstructor, "own_constructor", []);

function mixedBases(): Dynamic {
  class E extends py.Exception {
    static {
      py.pyClass(this, { name: "E", qualname: "mixed_bases.<locals>.E" });
    }
  }

  class F extends py.mixin(E, py.KeyError) {
    static {
      py.pyClass(this, { name: "F", qualname: "mixed_bases.<locals>.F" });
    }
  }
  try {
    throw new F("k");
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.LookupError);
    return py.Tuple.of(py.str(e), py.repr(e), e instanceof E);
  }
}
py.signature(mixedBases, "mixed_bases", []);

for (const function_ of py.Tuple.of(ownConstructor, mixedBases)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
