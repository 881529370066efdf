import {
  type Dynamic,
  Tuple,
  call as pyCall,
  print,
  repr,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Keyword-only parameters, with and without defaults.
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

function g6({ k }: { k: number } = {} as Dynamic): number {
  return k;
}
signature(g6, "g6", ["*", "k"]);

function g7({ k = 1, j }: { k?: number; j: number } = {} as Dynamic): Dynamic {
  return Tuple.of(k, j);
}
signature(g7, "g7", ["*", "k=", "j"]);

show(
  () => pyCall(g6, []),
  () => pyCall(g6, [1]),
  () => g6({ k: 1 }),
  () => pyCall(g6, [1], { k: 1 }),
  () => pyCall(g6, [], { z: 1 }),
  () => g7({ j: 1 }),
  () => pyCall(g7, [], { k: 1 }),
  () => pyCall(g7, [1, 2], { j: 3 }),
);
