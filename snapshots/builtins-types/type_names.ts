import {
  Dict,
  type Dynamic,
  Ellipsis,
  Exception,
  NotImplemented,
  PySet,
  Tuple,
  bitor,
  boundGlobal,
  call as pyCall,
  enumerate,
  eq,
  filter,
  frozenset,
  getAttr,
  int,
  is,
  items,
  keys,
  lazyFlatMap,
  list,
  map,
  object,
  print,
  range,
  repr,
  reversed,
  slice,
  str,
  toException,
  type,
  typeName,
  values,
  zip,
} from "./runtime/python/index.js";

// type() and type names of every kind of value.
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
  () => typeName(object()),
  () => type(5),
  () => typeName("a"),
  () => type(null),
  () => is(type([]), list),
  () => eq(type(1), int),
  () => type(type(1)),
  () => typeName(() => 0),
  () => type(lazyFlatMap([], (x: Dynamic) => [x])),
  () => typeName(range(3)),
  () => typeName(Ellipsis),
  () => typeName(NotImplemented),
  () => typeName(keys(new Dict())),
  () => typeName(values(new Dict())),
  () => typeName(items(new Dict())),
  () => typeName(enumerate([])),
  () => typeName(zip()),
  () => typeName(map(str, [])),
  () => typeName(filter(null, [])),
  () => typeName(reversed([])),
  () => typeName(getAttr("", "join")),
  () => typeName(boundGlobal(undefined, "A")),
  () => typeName(slice(1)),
  () => typeName(new Exception()),
  () => typeName(bitor(new PySet([1]), frozenset([2]))),
  () => typeName(bitor(frozenset([2]), new PySet([1]))),
);
