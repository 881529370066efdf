import {
  type Dynamic,
  Tuple,
  call as pyCall,
  keywords,
  print,
  repr,
  signature,
  splitKeywords,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Collected keywords beside collected positionals and keyword-only parameters.
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

function g5(a: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [args, { k, d = 5, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return Tuple.of(a, args, k, d, kw);
}
signature(g5, "g5", ["a", "*args", "k", "d=", "**kw"]);

show(
  () => g5(1, keywords({ k: 2 })),
  () => pyCall(g5, [1]),
  () => g5(1, 2, 3, keywords({ k: 4, d: 6, z: 7 })),
  () => pyCall(g5, [], { k: 1 }),
  () => pyCall(g5, [1, 2], { k: 3, y: 4 }),
);
