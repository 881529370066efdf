import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __missing__ on a dict subclass; NaN keys are found by identity.
class Default extends py.DictBase {
  __missing__(key: Dynamic): string {
    const value2: Dynamic = `made ${py.str(key)}`;
    py.setItem(this, key, value2);
    const value = value2;
    return value;
  }
}

const d = py.call(Default, [], { a: 1 });
py.print(py.getItem(d, "a"), py.getItem(d, "b"), d, py.callMethod(d, "get", ["c"]), py.contains(d, "c"));
const nan = py.float("nan");
const m = new py.Dict([[nan, 1]] as [Dynamic, Dynamic][]);
py.print(py.getItem(m, nan), py.contains(m, nan), py.contains(m, py.float("nan")), py.get(m, py.float("nan")));
py.print(
  py.getItem(new py.Dict([[py.float(0), "zero"]] as [Dynamic, Dynamic][]), py.neg(py.float(0))),
  new py.Dict([
    [1, "a"],
    [true, "b"],
  ] as [Dynamic, Dynamic][]),
  { a: 2 },
);
