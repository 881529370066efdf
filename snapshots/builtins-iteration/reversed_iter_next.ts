import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  call as pyCall,
  int,
  items,
  iter,
  len,
  list,
  next,
  pow,
  print,
  range,
  repr,
  reversed,
  toException,
  typeName,
} from "./runtime/python/index.js";

// reversed, iter and next on everything that has and has no order.
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
  () => iter(5),
  () => iter(null),
  () => iter(1, 2),
  () => list(iter([1, 2])),
  () => len("a😀"),
  () => len(new Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => len(5),
  () => len(null),
  () => pyCall(len, []),
  () => pyCall(len, [[], []]),
  () => len(1.5),
  () => len(len),
  () => len(int),
  () => len(iter([])),
  () => len(range(pow(2, 40))),
  () => next(iter([]), null),
  () => next(iter([])),
  () => next([1]),
  () => next(5),
  () => pyCall(next, []),
  () => pyCall(next, [iter("a"), 1, 2]),
  () => list(reversed([1, 2])),
  () => list(reversed("a😀")),
  () => list(reversed({ a: 1, b: 2 })),
  () => list(reversed(range(3))),
  () => list(reversed(items({ a: 1 }))),
  () => reversed(new PySet([1])),
  () => reversed(5),
  () => reversed(iter([])),
  () => len(items({ a: 1 })),
  () => len(bytes([0, 1])),
);
