import {
  type Dynamic,
  Tuple,
  add,
  bytes,
  call as pyCall,
  callMethod,
  contains,
  eq,
  float,
  getAttr,
  getItem,
  getSlice,
  hash,
  len,
  list,
  lt,
  pow,
  print,
  range,
  repr,
  reversed,
  str,
  toException,
  truthy,
  typeName,
  zip,
} from "./runtime/python/index.js";

// range() with zero, negative and huge bounds, indexes, slices, membership and equality.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => bytes(range(3)),
  () => len(range(pow(2, 40))),
  () => list(range(3)),
  () => range(5),
  () => range(1, 10, 2),
  () => range(0),
  () => range(1, 2, 0),
  () => range(float(1)),
  () => range("a"),
  () => pyCall(range, []),
  () => pyCall(range, [1, 2, 3, 4]),
  () => range(null),
  () => range(true),
  () => list(range(5, 0, -2)),
  () => eq(range(5), range(0, 5, 1)),
  () => eq(range(0), range(2, 1)),
  () => range(pow(2, 70)),
  () => list(range(pow(2, 70), add(pow(2, 70), 2))),
  () => getItem(range(10), 3),
  () => getItem(range(10), -1),
  () => getItem(range(10), 20),
  () => getSlice(range(10), 2, 5),
  () => getSlice(range(10), null, null, -1),
  () => contains(range(5), 3),
  () => contains(range(5), float(3)),
  () => contains(range(5), "a"),
  () => callMethod(range(5), "index", [3]),
  () => callMethod(range(5), "index", [9]),
  () => callMethod(range(5), "count", [3]),
  () => getAttr(range(1, 10, 3), "stop"),
  () => getAttr(range(1, 10, 3), "step"),
  () => eq(hash(range(3)), hash(range(0, 3, 1))),
  () => truthy(range(0)),
  () => repr(range(3)),
  () => list(reversed(range(3))),
  () => typeName(range(3)),
  () => list(zip({ a: 1 }, "b", range(5))),
  () => lt(range(3), range(4)),
  () => `${str(Array.from(range(3), (x: number) => x))}`,
  () => `${str(range(3))}`,
);
