import {
  type Dynamic,
  Exception,
  KeyError,
  LookupError,
  Tuple,
  call,
  getAttr,
  mixin,
  print,
  pyClass,
  repr,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Exceptions with constructors and texts of their own.
function ownConstructor(): Dynamic {
  class E extends Exception {
    declare code: Dynamic;

    constructor(code: Dynamic, ...rest: Dynamic[]) {
      const a: Dynamic = Tuple.of(...rest);
      super(code, ...a);
      this.code = code;
    }

    __str__(): string {
      return `E${str(this.code)}`;
    }

    static {
      pyClass(this, { name: "E", qualname: "own_constructor.<locals>.E" });
    }
  }
  try {
    throw new E(5, "x");
  } catch (caught) {
    const e = rethrowUnless(caught, E);
    return Tuple.of(str(e), repr(e), getAttr(e, "args"), e.code);
  }
}
signature(ownConstructor, "own_constructor", []);

function mixedBases(): Dynamic {
  class E extends Exception {
    static {
      pyClass(this, { name: "E", qualname: "mixed_bases.<locals>.E" });
    }
  }

  class F extends mixin(E, KeyError) {
    static {
      pyClass(this, { name: "F", qualname: "mixed_bases.<locals>.F" });
    }
  }
  try {
    throw new F("k");
  } catch (caught2) {
    const e = rethrowUnless(caught2, LookupError);
    return Tuple.of(str(e), repr(e), e instanceof E);
  }
}
signature(mixedBases, "mixed_bases", []);

for (const function_ of Tuple.of(ownConstructor, mixedBases)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
