import {
  Dict,
  KeyError,
  RuntimeError,
  TypeError,
  ValueError,
  getAttr,
  getItem,
  inContext,
  print,
  raise,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";

// raise from sets __cause__; context is implicit; from None hides it.
function load(mode: number): void {
  try {
    getItem(new Dict(), "key");
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError);
    try {
      if (mode === 0) {
        throw raise(new RuntimeError("wrapped"), e);
      }
      if (mode === 1) {
        throw new RuntimeError("implicit");
      }
      throw raise(new RuntimeError("clean"), null);
    } catch (raised) {
      throw inContext(raised, caught);
    }
  }
}
for (let mode = 0; mode < 3; mode++) {
  try {
    load(mode);
  } catch (caught2) {
    const e = rethrowUnless(caught2, RuntimeError);
    try {
      print(
        e,
        repr(getAttr(e, "__cause__")),
        repr(getAttr(e, "__context__")),
        getAttr(e, "__suppress_context__"),
      );
    } catch (raised2) {
      throw inContext(raised2, caught2);
    }
  }
}
try {
  throw raise(new ValueError("a"), new TypeError("b"));
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  try {
    print(e, repr(getAttr(e, "__cause__")));
  } catch (raised3) {
    throw inContext(raised3, caught3);
  }
}
try {
  throw raise(ValueError, "x");
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  try {
    print(e);
  } catch (raised4) {
    throw inContext(raised4, caught4);
  }
}
