import {
  Dict,
  type Dynamic,
  Tuple,
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
  [] as Dynamic[],
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
print(["", "a", [], [1], new Dict(), null, 0].filter((x: Dynamic) => truthy(x)));
