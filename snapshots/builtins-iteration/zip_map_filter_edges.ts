import {
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  enumerate,
  filter,
  float,
  int,
  len,
  list,
  map,
  pow,
  print,
  range,
  repr,
  str,
  toException,
  typeName,
  zip,
  zipStrict,
} from "./runtime/python/index.js";

// zip, map, filter and enumerate with no items, unequal lengths and wrong arguments.
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
  () => list(enumerate([])),
  () => list(enumerate("a😀")),
  () => list(enumerate({ x: 1 })),
  () => list(enumerate([1], 5)),
  () => list(enumerate([1], pow(2, 60))),
  () => list(enumerate([1], "a")),
  () => list(enumerate([1], 1.5)),
  () => enumerate(5),
  () => pyCall(enumerate, []),
  () => list(enumerate([1], true)),
  () => list(filter(null, [0, 1, "", "a", null, float(0), [], [0]])),
  () => list(filter((x: Dynamic) => x, [])),
  () => list(filter(5, [1])),
  () => pyCall(filter, [null]),
  () => list(filter(null, 5)),
  () => map(len),
  () => list(map(len, ["a", "😀"])),
  () => list(map((a: Dynamic, b: Dynamic) => add(a, b), [1, 2, 3], [10, 20])),
  () => list(map(null, [1])),
  () => list(map(len, [1])),
  () => list(map(len, 5)),
  () => list(map(str, [1, float(2), null, true])),
  () => list(map(int, ["1", "a"])),
  () => list(zip([1, 2], "ab")),
  () => list(zip([1], [1, 2])),
  () => list(zipStrict([1], [1, 2])),
  () => list(zipStrict([1, 2], [1])),
  () => list(zipStrict([1, 2], [1, 2], [1])),
  () => list(zip()),
  () => list(zip([1], 5)),
  () => list(zip(5)),
  () => list(zip({ a: 1 }, "b", range(5))),
  () => list((true ? zipStrict : zip)([1])),
  () => list(pyCall(zip, [[1]], { foo: 1 })),
);
