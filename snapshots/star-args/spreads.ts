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
  splitKeywords,
  spread,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Spread arguments: every iterable and mapping, and what is none.
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

function f3(a: Dynamic, b: Dynamic = 2, c: Dynamic = 3): Dynamic {
  return Tuple.of(a, b, c);
}
signature(f3, "f3", ["a", "b=", "c="]);

function g1(...rest2: Dynamic[]): Dynamic {
  const args: Dynamic = Tuple.of(...rest2);
  return args;
}

function g2(a: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const args: Dynamic = Tuple.of(...rest3);
  return Tuple.of(a, args);
}
signature(g2, "g2", ["a", "*args"]);

function g3({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
signature(g3, "g3", ["**kw"]);

function g5(a: Dynamic, ...rest4: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest4);
  return Tuple.of(a, args, k, d, kw);
}
signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => pyCall(f3, [1, 2], { c: 9 }),
  () => pyCall(f3, [1, 2, 3, 4]),
  () => pyCall(f3, [], { a: 1, zz: 2 }),
  () => pyCall(f3, [], keywordParts({ a: 1 }, { a: 2 })),
  () => pyCall(f3, [1], { a: 2 }),
  () => pyCall(f3, 5),
  () => pyCall(f3, [], 5),
  () => pyCall(f3, [], new Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => pyCall(f3, "ab"),
  () => pyCall(f3, { x: 1 }),
  () => pyCall(f3, null),
  () => g1(1, ...[2, 3], 4, ...spread("ab")),
  () => pyCall(g2, [...[1, 2], 3]),
  () => pyCall(g3, [], keywordParts({ a: 1 }, { b: 2, c: 3 })),
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
  () => pyCall(g5, [1, 2], { k: 3, y: 4 }),
);
