import {
  Dict,
  type Dynamic,
  Tuple,
  call,
  callMethod,
  contains,
  eq,
  getItem,
  getSlice,
  len,
  list,
  print,
  range,
  sorted,
  str,
  sum,
  tuple,
  unpackStar,
} from "./runtime/python/index.js";

// Ranges stored, compared, sliced, unpacked.
const r = range(0, 20, 5);
const [a, rest] = unpackStar(r, 1, 0);
print(
  a,
  rest,
  getItem(r, -1),
  getSlice(r, 1, null),
  callMethod(r, "index", [10]),
  contains(r, 7),
  eq(list(r), [0, 5, 10, 15]),
  len(range(-5, 5)),
  getItem(new Dict([[range(2), "k"]] as [Dynamic, Dynamic][]), range(0, 2)),
);
print(
  Array.from(
    Tuple.of(Tuple.of(3), Tuple.of(1, 3), Tuple.of(5, 1, -2), Tuple.of(1, 1)),
    (args: Dynamic) => list(call(range, args)),
  ),
  sum(range(5)),
  tuple(range(3)),
  sorted(range(3), { reverse: true }),
  str(range(1, 2)),
);
