import { Dict, type Dynamic, Tuple, bytes, eq, float, print, set } from "./runtime/python/index.js";

let a: Dynamic;
// Equality between types never raises.
const vals: Dynamic[] = [
  0,
  float(0),
  false,
  "",
  null,
  [],
  Tuple.of(),
  new Dict(),
  set(),
  bytes([]),
  "0",
  [0],
  Tuple.of(0),
];
for (a of vals) {
  print(vals.map((b: Dynamic) => (eq(a, b) ? "=" : ".")).join(""));
}
