import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  call as pyCall,
  keywordParts,
  print,
  repr,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Parameters that collect keywords, under any name.
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

function g3({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
signature(g3, "g3", ["**kw"]);

function g4(a: number, { ...kw }: Dynamic = {}): Dynamic {
  return Tuple.of(a, kw);
}
signature(g4, "g4", ["a", "**kw"]);

show(
  () => g3(),
  () => pyCall(g3, [], keywordParts({ a: 1 }, { b: 2, c: 3 })),
  () => pyCall(g3, [1]),
  () =>
    pyCall(
      g3,
      [],
      new Dict([
        ["a-b", 1],
        ["__proto__", 2],
        ["constructor", 3],
      ] as [Dynamic, Dynamic][]),
    ),
  () => g3({ self: 1, this: 2, args: 3, kw: 4 }),
  () => g4(1, { b: 2 }),
  () => pyCall(g4, [], { b: 2 }),
  () => pyCall(g4, [1], { a: 2 }),
);
