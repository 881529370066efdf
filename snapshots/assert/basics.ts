import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// assert with and without messages.
if (!true) {
  throw new py.AssertionError();
}
if (!([0].length > 0)) {
  throw new py.AssertionError("not reached");
}
for (const f of py.Tuple.of(
  py.signature((v: Dynamic) => v, "<lambda>", ["v"]),
  py.signature((v: Dynamic) => !py.truthy(v), "<lambda>", ["v"]),
)) {
  try {
    if (!py.truthy(py.call(f, [""]))) {
      throw new py.AssertionError(`got ${py.repr(py.call(f, [""]))}`);
    }
    py.print("passed");
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AssertionError);
    py.print("failed", e, py.getAttr(e, "args"));
  }
}
try {
  if (!py.eq(1, 2)) {
    throw new py.AssertionError();
  }
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AssertionError);
  py.print(py.repr(e), py.repr(py.str(e)));
}
try {
  if (!(py.Tuple.of().length > 0)) {
    throw new py.AssertionError({ detail: 1 });
  }
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.AssertionError);
  py.print(py.getItem(py.getItem(py.getAttr(e, "args"), 0), "detail"));
}
function check(n: number): Dynamic {
  if (!(py.isInstance(n, py.int) && n > 0)) {
    throw new py.AssertionError("n must be positive");
  }
  return n;
}
py.print(check(1));
check(-1);
