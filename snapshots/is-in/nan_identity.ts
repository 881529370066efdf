import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Membership tests identity before equality.
const nan = py.float("nan");
py.print(py.contains([nan], nan), py.contains(py.Tuple.of(1, nan), nan), py.eq([nan], [nan]), py.eq(nan, nan));
py.print(py.index([nan], nan), py.count([nan], nan));
py.print(py.isIn(py.float("nan"), [nan]));
class Never {
  declare __hash__: Dynamic;
  __eq__(other: Dynamic): boolean {
    return false;
  }
  static __hash__: Dynamic = null;

  static {
    py.classAttribute(this, "__hash__");
  }
}
const n = new Never();
py.print(py.contains([n], n), py.eq(n, n), py.contains([new Never()], n));
