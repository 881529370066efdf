import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  div,
  getAttr,
  getItem,
  inContext,
  int,
  or,
  print,
  raise,
  repr,
  rethrowUnless,
  toException,
  typeName,
} from "./runtime/python/index.js";

// __cause__, __context__ and __suppress_context__ after raise from, from None, in finally and in except of except.
function show(e: Dynamic): Dynamic[] {
  return [
    repr(e),
    repr(getAttr(e, "__cause__")),
    repr(getAttr(e, "__context__")),
    getAttr(e, "__suppress_context__"),
  ];
}

function attempt(kind: string): Dynamic {
  try {
    try {
      getItem(new Dict(), "k");
    } catch (caught) {
      const first = rethrowUnless(caught, KeyError);
      try {
        if (kind === "from") {
          throw raise(new ValueError("v"), first);
        }
        if (kind === "none") {
          throw raise(new ValueError("v"), null);
        }
        if (kind === "plain") {
          throw new ValueError("v");
        }
        if (kind === "same") {
          throw caught;
        }
        if (kind === "class") {
          throw raise(ValueError, TypeError);
        }
        throw raise(first);
      } catch (raised) {
        throw inContext(raised, caught);
      }
    }
  } catch (caught2) {
    const e = toException(caught2);
    try {
      return show(e);
    } catch (raised2) {
      throw inContext(raised2, caught2);
    }
  }
  return null;
}

for (const kind of Tuple.of("from", "none", "plain", "same", "class", "named")) {
  print(kind, attempt(kind));
}
try {
  throw raise(new ValueError("x"), "text");
} catch (caught3) {
  let e = rethrowUnless(caught3, TypeError);
  try {
    print(e);
  } catch (raised3) {
    throw inContext(raised3, caught3);
  }
}
try {
  throw raise("text");
} catch (caught4) {
  let e = rethrowUnless(caught4, TypeError);
  try {
    print(e);
  } catch (raised4) {
    throw inContext(raised4, caught4);
  }
}
try {
  let pending: Dynamic;
  try {
    throw new KeyError("a");
  } catch (caught5) {
    pending = caught5;
    throw caught5;
  } finally {
    try {
      int("b");
    } catch (raised5) {
      throw inContext(raised5, pending);
    }
  }
} catch (caught6) {
  let e = rethrowUnless(caught6, ValueError);
  try {
    print(getItem(show(e), 2));
  } catch (raised6) {
    throw inContext(raised6, caught6);
  }
}
try {
  try {
    div(1, 0);
  } catch (caught7) {
    rethrowUnless(caught7, ZeroDivisionError);
    try {
      try {
        getItem([], 0);
      } catch (caught8) {
        const inner = inContext(caught8, caught7);
        if (inner instanceof IndexError) {
          try {
            throw raise(new RuntimeError("outer"), inner);
          } catch (raised7) {
            throw inContext(raised7, caught8);
          }
        } else {
          throw caught8;
        }
      }
    } catch (raised8) {
      throw inContext(raised8, caught7);
    }
  }
} catch (caught9) {
  let e = rethrowUnless(caught9, RuntimeError);
  try {
    const chain: Dynamic[] = [];
    while (e != null) {
      chain.push(typeName(e));
      e = or(getAttr(e, "__cause__"), () => getAttr(e, "__context__"));
    }
    print(chain);
  } catch (raised9) {
    throw inContext(raised9, caught9);
  }
}
