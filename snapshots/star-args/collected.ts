import {
  type Dynamic,
  Tuple,
  call as pyCall,
  print,
  repr,
  signature,
  spread,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Parameters that collect positional arguments.
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

function g1(...rest2: Dynamic[]): Dynamic {
  const args: Dynamic = Tuple.of(...rest2);
  return args;
}
signature(g1, "g1", ["*args"]);

function g2(a: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const args: Dynamic = Tuple.of(...rest3);
  return Tuple.of(a, args);
}
signature(g2, "g2", ["a", "*args"]);

show(
  () => g1(),
  () => g1(1, ...[2, 3], 4, ...spread("ab")),
  () => pyCall(g1, [], { a: 1 }),
  () => pyCall(g2, []),
  () => g2(1),
  () => pyCall(g2, [...[1, 2], 3]),
  () => g2(1),
  () => pyCall(g2, [1], { a: 1 }),
);
