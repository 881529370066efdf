import {
  Dict,
  type Dynamic,
  Tuple,
  flatMap,
  getSlice,
  isInstance,
  list,
  print,
  repr,
  truthy,
} from "./runtime/python/index.js";

// Truth of values whose type is known only at run time.
function describe(value: Dynamic): string {
  if (!truthy(value)) {
    return "nothing";
  }
  while (truthy(value)) {
    if (isInstance(value, list)) {
      value = getSlice(value, 1, null);
    } else {
      break;
    }
  }
  return "left " + repr(value);
}

for (const v of Tuple.of(
  [1, 2],
  [],
  null,
  "s",
  { a: 1 },
  new Dict(),
  0,
  3,
  Tuple.of(),
  Tuple.of(null),
)) {
  print(describe(v));
}
print(flatMap(["", "a", [], [1], new Dict(), null, 0], (x: Dynamic) => (truthy(x) ? [x] : [])));
