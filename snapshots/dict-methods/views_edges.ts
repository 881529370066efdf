import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  bitand,
  bitor,
  bitxor,
  call as pyCall,
  callMethod,
  contains,
  eq,
  float,
  getItem,
  items,
  keys,
  le,
  len,
  list,
  lt,
  print,
  repr,
  reversed,
  set,
  sub,
  toException,
  typeName,
  values,
} from "./runtime/python/index.js";

// Views of dicts: set operators, membership, equality, length and what they lack.
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
  () => list(reversed(items({ a: 1 }))),
  () => typeName(keys(new Dict())),
  () => typeName(values(new Dict())),
  () => typeName(items(new Dict())),
  () => bitand(keys({ a: 1 }), new PySet(["a", "b"])),
  () => eq(bitor(keys({ a: 1 }), new PySet(["b"])), new PySet(["a", "b"])),
  () => sub(keys({ a: 1 }), ["a"]),
  () => eq(bitxor(keys({ a: 1 }), ["b"]), new PySet(["a", "b"])),
  () => bitand(items({ a: 1 }), new PySet([Tuple.of("a", 1)])),
  () => eq(keys({ a: 1 }), new PySet(["a"])),
  () => le(keys({ a: 1 }), new PySet(["a", "b"])),
  () => lt(keys({ a: 1 }), new PySet(["a"])),
  () => eq(values({ a: 1 }), values({ a: 1 })),
  () => callMethod(keys({ a: 1 }), "isdisjoint", ["b"]),
  () => bitand(items({ a: [] }), set()),
  () => len(items({ a: 1 })),
  () => contains(items({ a: 1 }), Tuple.of("a", 1)),
  () => contains(items({ a: 1 }), Tuple.of("a", float(1))),
  () => contains(items({ a: 1 }), 5),
  () => contains(values({ a: 1 }), 1),
  () => getItem(keys({ a: 1 }), 0),
  () => add(keys({ a: 1 }), ["b"]),
  () => getItem(list(keys({ a: 1 })), 0),
);
