import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  dict,
  float,
  getItem,
  keywordParts,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// dict() of pairs, mappings, keywords, prototype names and what is no mapping.
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
  () => new Dict(),
  () => dict([Tuple.of(1, 2), Tuple.of(float(1), 3)]),
  () => pyCall(dict, [], keywordParts({ a: 1 }, { b: 2 })),
  () => dict({ a: 1 }, { a: 2 }),
  () => dict([["a", 1]], { b: 3 }),
  () => dict([Tuple.of(1, 2, 3)]),
  () => dict([1]),
  () => dict(5),
  () => dict("ab"),
  () => dict(["ab", "cd"]),
  () => dict([Tuple.of([] as Dynamic[], 1)]),
  () => dict(null),
  () =>
    dict(
      new Dict([
        ["__proto__", 1],
        ["constructor", 2],
      ] as [Dynamic, Dynamic][]),
    ),
  () => dict(undefined, { ["__proto__"]: 1, constructor: 2, toString: 3 }),
  () => getItem(dict([Tuple.of("__proto__", 1)]), "__proto__"),
);
