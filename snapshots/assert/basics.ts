import {
  AssertionError,
  type Dynamic,
  Tuple,
  call,
  eq,
  getAttr,
  getItem,
  int,
  isInstance,
  print,
  repr,
  signature,
  str,
  toException,
  truthy,
} from "./runtime/python/index.js";

// assert with and without messages.
if (!true) {
  throw new AssertionError();
}
if (!([0].length > 0)) {
  throw new AssertionError("not reached");
}
for (const f of Tuple.of(
  signature((v: Dynamic) => v, "<lambda>", ["v"]),
  signature((v: Dynamic) => !truthy(v), "<lambda>", ["v"]),
)) {
  try {
    if (!truthy(call(f, [""]))) {
      throw new AssertionError(`got ${repr(call(f, [""]))}`);
    }
    print("passed");
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof AssertionError) {
      print("failed", e, getAttr(e, "args"));
    } else {
      throw caught;
    }
  }
}
try {
  if (!eq(1, 2)) {
    throw new AssertionError();
  }
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof AssertionError) {
    print(repr(e), repr(str(e)));
  } else {
    throw caught2;
  }
}
try {
  if (!(Tuple.of().length > 0)) {
    throw new AssertionError({ detail: 1 });
  }
} catch (caught3) {
  const e = toException(caught3);
  if (e instanceof AssertionError) {
    print(getItem(getItem(getAttr(e, "args"), 0), "detail"));
  } else {
    throw caught3;
  }
}
function check(n: number): Dynamic {
  if (!(isInstance(n, int) && n > 0)) {
    throw new AssertionError("n must be positive");
  }
  return n;
}
print(check(1));
check(-1);
