import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// AssertionError as an ordinary exception: its bases, a None message, chaining, an error inside the message.
try {
  if (!false) {
    throw new py.AssertionError(null);
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AssertionError);
  py.print(py.repr(e), py.getAttr(e, "args"), py.str(e));
}
try {
  if (!py.eq(1, 2)) {
    throw new py.AssertionError(py.Tuple.of("a", 2));
  }
} catch (caught2) {
  const e = py.toException(caught2);
  py.print(py.typeName(e), py.getAttr(e, "args"), e);
}
py.print(py.isSubclass(py.AssertionError, py.Exception), py.isSubclass(py.AssertionError, py.ValueError));
try {
  if (!([].length > 0)) {
    throw new py.AssertionError(py.div(1, 0));
  }
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ZeroDivisionError);
  py.print("message failed:", e);
}
try {
  try {
    if (!py.eq({ a: 1 }, { a: 2 })) {
      throw new py.AssertionError("differ");
    }
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.AssertionError);
    throw py.raise(new py.ValueError("outer"), e);
  }
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.ValueError);
  py.print(e, "<-", py.repr(py.getAttr(e, "__cause__")));
}

class Checked extends py.AssertionError {}

try {
  throw new Checked("own", 3);
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.AssertionError);
  py.print(py.typeName(e), py.getAttr(e, "args"));
}

function check(value: Dynamic): Dynamic {
  try {
    if (!py.isInstance(value, py.int)) {
      throw new py.AssertionError(`not int: ${py.repr(value)}`);
    }
    return value;
  } catch (caught7) {
    const e = py.rethrowUnless(caught7, py.AssertionError);
    return py.str(e);
  } finally {
    py.print("checked", value);
  }
}

py.print(check(1), check("x"), check(true));
