import {
  type Dynamic,
  KeyError,
  RuntimeError,
  TypeError,
  ValueError,
  getAttr,
  inContext,
  print,
  repr,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// Nested try blocks; errors in handlers and else.
function run(n: number): void {
  let completed = false;
  try {
    let pending: Dynamic;
    try {
      try {
        if (n === 0) {
          throw new KeyError("inner");
        }
        if (n === 1) {
          throw new ValueError("outer");
        }
      } catch (caught2) {
        const e = rethrowUnless(caught2, KeyError);
        try {
          print("inner handles", e);
          throw new RuntimeError("from handler");
        } catch (raised) {
          throw inContext(raised, caught2);
        }
      }
      print("else");
      if (n === 2) {
        throw new TypeError("from else");
      }
    } catch (caught) {
      pending = caught;
      throw caught;
    } finally {
      try {
        print("inner finally");
      } catch (raised2) {
        throw inContext(raised2, pending);
      }
    }
    completed = true;
  } catch (caught3) {
    const e = rethrowUnless(caught3, RuntimeError, ValueError, TypeError);
    try {
      print("outer", typeName(e), e, repr(getAttr(e, "__context__")));
    } catch (raised3) {
      throw inContext(raised3, caught3);
    }
  }
  if (completed) {
    print("outer else");
  }
}
for (let n = 0; n < 4; n++) {
  run(n);
}
