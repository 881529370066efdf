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
  rethrowUnless,
  signature,
  str,
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
    const e = rethrowUnless(caught, AssertionError);
    print("failed", e, getAttr(e, "args"));
  }
}
try {
  if (!eq(1, 2)) {
    throw new AssertionError();
  }
} catch (caught2) {
  const e = rethrowUnless(caught2, AssertionError);
  print(repr(e), repr(str(e)));
}
try {
  if (!(Tuple.of().length > 0)) {
    throw new AssertionError({ detail: 1 });
  }
} catch (caught3) {
  const e = rethrowUnless(caught3, AssertionError);
  print(getItem(getItem(getAttr(e, "args"), 0), "detail"));
}
function check(n: number): Dynamic {
  if (!(isInstance(n, int) && n > 0)) {
    throw new AssertionError("n must be positive");
  }
  return n;
}
print(check(1));
check(-1);
