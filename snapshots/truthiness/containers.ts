import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Empty containers are false.
for (const value of py.Tuple.of(
  [] as Dynamic[],
  [0],
  new py.Dict(),
  { k: null },
  py.Tuple.of(),
  py.Tuple.of(0),
  py.set(),
  new py.PySet([0]),
  "",
  " ",
  "0",
  py.range(0),
  py.range(1),
  py.bytes([]),
  py.bytes([48]),
)) {
  py.print(py.repr(value), py.truthy(value) ? "true" : "false", !py.truthy(value));
}
