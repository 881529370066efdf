import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x: Dynamic;
// |= of a dict takes mappings and pairs, and complains as update does
function attempt(f: Dynamic): void {
  try {
    py.print(f());
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function merged(d: Dynamic, x: Dynamic): Dynamic {
  d = py.ior(d, x);
  return d;
}

for (x of [
  { b: 2 },
  [py.Tuple.of("b", 3)],
  ["ab"],
  new py.PySet([3]),
  [py.Tuple.of(1)],
  5,
  null,
  py.items({ b: 2 }),
  "abc",
]) {
  attempt(() => merged({ a: 1 }, x));
}
