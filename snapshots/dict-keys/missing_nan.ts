import {
  Dict,
  DictBase,
  type Dynamic,
  call,
  callMethod,
  contains,
  float,
  get,
  getItem,
  neg,
  print,
  setItem,
  str,
} from "./runtime/python/index.js";

// __missing__ on a dict subclass; NaN keys are found by identity.
class Default extends DictBase {
  __missing__(key: Dynamic): string {
    const value2: Dynamic = `made ${str(key)}`;
    setItem(this, key, value2);
    const value = value2;
    return value;
  }
}

const d = call(Default, [], { a: 1 });
print(getItem(d, "a"), getItem(d, "b"), d, callMethod(d, "get", ["c"]), contains(d, "c"));
const nan = float("nan");
const m = new Dict([[nan, 1]] as [Dynamic, Dynamic][]);
print(getItem(m, nan), contains(m, nan), contains(m, float("nan")), get(m, float("nan")));
print(
  getItem(new Dict([[float(0), "zero"]] as [Dynamic, Dynamic][]), neg(float(0))),
  new Dict([
    [1, "a"],
    [true, "b"],
  ] as [Dynamic, Dynamic][]),
  { a: 2 },
);
