import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Truth of values whose type is known only at run time.
function describe(value: Dynamic): string {
  if (!py.truthy(value)) {
    return "nothing";
  }
  while (py.truthy(value)) {
    if (py.isInstance(value, py.list)) {
      value = py.getSlice(value, 1, null);
    } else {
      break;
    }
  }
  return "left " + py.repr(value);
}

for (const v of py.Tuple.of(
  [1, 2],
  [] as Dynamic[],
  null,
  "s",
  { a: 1 },
  new py.Dict(),
  0,
  3,
  py.Tuple.of(),
  py.Tuple.of(null),
)) {
  py.print(describe(v));
}
py.print(["", "a", [], [1], new py.Dict(), null, 0].filter((x: Dynamic) => py.truthy(x)));
