import {
  AssertionError,
  type Dynamic,
  Exception,
  Tuple,
  ValueError,
  ZeroDivisionError,
  div,
  eq,
  getAttr,
  int,
  isInstance,
  isSubclass,
  print,
  raise,
  repr,
  rethrowUnless,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// AssertionError as an ordinary exception: its bases, a None message, chaining, an error inside the message.
try {
  if (!false) {
    throw new AssertionError(null);
  }
} catch (caught) {
  const e = rethrowUnless(caught, AssertionError);
  print(repr(e), getAttr(e, "args"), str(e));
}
try {
  if (!eq(1, 2)) {
    throw new AssertionError(Tuple.of("a", 2));
  }
} catch (caught2) {
  const e = toException(caught2);
  print(typeName(e), getAttr(e, "args"), e);
}
print(isSubclass(AssertionError, Exception), isSubclass(AssertionError, ValueError));
try {
  if (!([].length > 0)) {
    throw new AssertionError(div(1, 0));
  }
} catch (caught3) {
  const e = rethrowUnless(caught3, ZeroDivisionError);
  print("message failed:", e);
}
try {
  try {
    if (!eq({ a: 1 }, { a: 2 })) {
      throw new AssertionError("differ");
    }
  } catch (caught4) {
    const e = rethrowUnless(caught4, AssertionError);
    throw raise(new ValueError("outer"), e);
  }
} catch (caught5) {
  const e = rethrowUnless(caught5, ValueError);
  print(e, "<-", repr(getAttr(e, "__cause__")));
}

class Checked extends AssertionError {}

try {
  throw new Checked("own", 3);
} catch (caught6) {
  const e = rethrowUnless(caught6, AssertionError);
  print(typeName(e), getAttr(e, "args"));
}

function check(value: Dynamic): Dynamic {
  try {
    if (!isInstance(value, int)) {
      throw new AssertionError(`not int: ${repr(value)}`);
    }
    return value;
  } catch (caught7) {
    const e = rethrowUnless(caught7, AssertionError);
    return str(e);
  } finally {
    print("checked", value);
  }
}

print(check(1), check("x"), check(true));
