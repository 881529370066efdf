import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let a: Dynamic;
// Equality between types never raises.
const vals: Dynamic[] = [
  0,
  py.float(0),
  false,
  "",
  null,
  [],
  py.Tuple.of(),
  new py.Dict(),
  py.set(),
  py.bytes([]),
  "0",
  [0],
  py.Tuple.of(0),
];
for (a of vals) {
  py.print(vals.map((b: Dynamic) => (py.eq(a, b) ? "=" : ".")).join(""));
}
