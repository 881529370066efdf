import {
  type Dynamic,
  Tuple,
  contains,
  count,
  eq,
  float,
  index,
  isIn,
  print,
} from "./runtime/python/index.js";

// Membership tests identity before equality.
const nan = float("nan");
print(contains([nan], nan), contains(Tuple.of(1, nan), nan), eq([nan], [nan]), eq(nan, nan));
print(index([nan], nan), count([nan], nan));
print(isIn(float("nan"), [nan]));
class Never {
  __eq__(other: Dynamic): boolean {
    return false;
  }
  static __hash__: Dynamic = null;
}
const n = new Never();
print(contains([n], n), eq(n, n), contains([new Never()], n));
