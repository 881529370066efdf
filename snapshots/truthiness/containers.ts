import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  print,
  range,
  repr,
  set,
  truthy,
} from "./runtime/python/index.js";

// Empty containers are false.
for (const value of Tuple.of(
  [] as Dynamic[],
  [0],
  new Dict(),
  { k: null },
  Tuple.of(),
  Tuple.of(0),
  set(),
  new PySet([0]),
  "",
  " ",
  "0",
  range(0),
  range(1),
  bytes([]),
  bytes([48]),
)) {
  print(repr(value), truthy(value) ? "true" : "false", !truthy(value));
}
