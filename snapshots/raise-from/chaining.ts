import {
  Dict,
  type Dynamic,
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
  toException,
} from "./runtime/python/index.js";

// raise from sets __cause__; context is implicit; from None hides it.
function load(mode: number): void {
  try {
    getItem(new Dict(), "key");
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof KeyError) {
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
    } else {
      throw caught;
    }
  }
}
for (let mode = 0; mode < 3; mode++) {
  try {
    load(mode);
  } catch (caught2) {
    const e = toException(caught2);
    if (e instanceof RuntimeError) {
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
    } else {
      throw caught2;
    }
  }
}
try {
  throw raise(new ValueError("a"), new TypeError("b"));
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof ValueError) {
    try {
      print(e, repr(getAttr(e, "__cause__")));
    } catch (raised3) {
      throw inContext(raised3, caught3);
    }
  } else {
    throw caught3;
  }
}
try {
  throw raise(new ValueError(), "x");
} catch (caught4) {
  const e = toException(caught4);
  if (e instanceof TypeError) {
    try {
      print(e);
    } catch (raised4) {
      throw inContext(raised4, caught4);
    }
  } else {
    throw caught4;
  }
}
