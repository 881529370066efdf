import {
  type Dynamic,
  Exception,
  KeyError,
  LookupError,
  RecursionError,
  RuntimeError,
  Tuple,
  ValueError,
  call,
  getAttr,
  is,
  isInstance,
  mixin,
  print,
  pyClass,
  raise,
  repr,
  rethrowUnless,
  signature,
  str,
  toException,
  tuple,
  typeName,
} from "./runtime/python/index.js";

// Which except clause catches: tuples, base classes, several bases, deep recursion.
function sameObject(): boolean {
  try {
    throw new ValueError("a");
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, ValueError);
    try {
      throw raise(e);
    } catch (caught2) {
      const e2 = rethrowUnless(caught2, ValueError);
      return is(e, e2);
    }
  }
}
signature(sameObject, "same_object", []);

function computedTuple(): string {
  try {
    throw new ValueError("a");
  } catch (caught3) {
    const e = rethrowUnless(caught3, tuple([KeyError, ValueError]));
    return "tuple " + str(e);
  }
}
signature(computedTuple, "computed_tuple", []);

function recursion(): Dynamic {
  function inner(): Dynamic {
    return inner();
  }
  try {
    inner();
  } catch (caught4) {
    const e = rethrowUnless(caught4, RecursionError);
    return Tuple.of(typeName(e), isInstance(e, RuntimeError));
  }
  return null;
}
signature(recursion, "recursion", []);

function severalBases(): Dynamic {
  class E extends Exception {
    static {
      pyClass(this, { name: "E", qualname: "several_bases.<locals>.E" });
    }
  }

  class F extends mixin(E, KeyError) {
    static {
      pyClass(this, { name: "F", qualname: "several_bases.<locals>.F" });
    }
  }
  try {
    throw new F("k");
  } catch (caught5) {
    const e = rethrowUnless(caught5, LookupError);
    return Tuple.of(str(e), repr(e), e instanceof E);
  }
}
signature(severalBases, "several_bases", []);

for (const function_ of Tuple.of(sameObject, computedTuple, recursion, severalBases)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught6) {
    const error = toException(caught6);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
