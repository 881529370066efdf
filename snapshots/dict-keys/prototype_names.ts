import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  contains,
  dict,
  fromKeys,
  get,
  getAttr,
  getItem,
  len,
  list,
  mergeDicts,
  pop,
  print,
  repr,
  setDefault,
  strFormat,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Keys that JavaScript's objects have already: __proto__, constructor, toString, hasOwnProperty.
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
  () =>
    dict(
      new Dict([
        ["__proto__", 1],
        ["constructor", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => dict(undefined, { ["__proto__"]: 1, constructor: 2, toString: 3 }),
  () => getItem(dict([Tuple.of("__proto__", 1)]), "__proto__"),
  () => getAttr(new Dict(), "constructor", "none"),
  () => strFormat("{__proto__}", [], { ["__proto__"]: 1 }),
  () => get({ constructor: 1 }, "toString"),
  () => get(new Dict(), "constructor"),
  () => get(new Dict(), "__proto__"),
  () => contains(new Dict(), "constructor"),
  () => contains({ a: 1 }, "__proto__"),
  () => getItem(new Dict([["__proto__", 5]] as [Dynamic, Dynamic][]), "__proto__"),
  () => getItem({ a: 1 }, "hasOwnProperty"),
  () => ({ valueOf: 1, toString: 2 }),
  () =>
    list(
      new Dict([
        ["__proto__", 1],
        ["a", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => mergeDicts(new Dict([["__proto__", 1]] as [Dynamic, Dynamic][]), { b: 2 }),
  () =>
    new Dict(
      Array.from(
        Tuple.of("__proto__", "constructor", "length"),
        (k: string) => [k, len(k)] as [Dynamic, Dynamic],
      ),
    ),
  () => fromKeys(["__proto__", "hasOwnProperty"], 0),
  () => setDefault({ a: 1 }, "constructor", 5),
  () => pop({ a: 1 }, "toString", null),
  () => contains(new Dict(), "toString"),
  () => get(new Dict(), "hasOwnProperty"),
  () => len(new Dict([["__proto__", null]] as [Dynamic, Dynamic][])),
);
