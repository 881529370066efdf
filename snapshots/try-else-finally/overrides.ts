import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// return and raise in finally override.
function a(): string {
  let pending: Dynamic;
  try {
    return "try";
  } catch (caught) {
    pending = caught;
    throw caught;
  } finally {
    try {
      return "finally";
    } catch (raised) {
      throw py.inContext(raised, pending);
    }
  }
}
function b(): string {
  let pending2: Dynamic;
  try {
    throw new py.ValueError("lost");
  } catch (caught2) {
    pending2 = caught2;
    throw caught2;
  } finally {
    try {
      return "swallowed";
    } catch (raised2) {
      throw py.inContext(raised2, pending2);
    }
  }
}
function c(): void {
  let pending3: Dynamic;
  try {
    throw new py.ValueError("first");
  } catch (caught3) {
    pending3 = caught3;
    throw caught3;
  } finally {
    try {
      throw new py.KeyError("second");
    } catch (raised3) {
      throw py.inContext(raised3, pending3);
    }
  }
}
function d(): number {
  let x: number = 1;
  let pending4: Dynamic;
  try {
    return x;
  } catch (caught4) {
    pending4 = caught4;
    throw caught4;
  } finally {
    try {
      x = 2;
    } catch (raised4) {
      throw py.inContext(raised4, pending4);
    }
  }
}
function e(): Dynamic {
  while (true) {
    let pending5: Dynamic;
    try {
      return 1;
    } catch (caught5) {
      pending5 = caught5;
      throw caught5;
    } finally {
      try {
        break;
      } catch (raised5) {
        throw py.inContext(raised5, pending5);
      }
    }
  }
  return "after";
}
py.print(a(), b(), d(), e());
try {
  c();
} catch (caught6) {
  const err = py.rethrowUnless(caught6, py.KeyError);
  try {
    py.print(err, py.repr(py.getAttr(err, "__context__")));
  } catch (raised6) {
    throw py.inContext(raised6, caught6);
  }
}
