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

// TypeErrors of calls with too few, too many and unknown arguments.
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

function f0(): string {
  return "f0";
}
signature(f0, "f0", []);

function f1(a: number): number {
  return a;
}
signature(f1, "f1", ["a"]);

function f2(a: number, b: number): Dynamic {
  return Tuple.of(a, b);
}
signature(f2, "f2", ["a", "b"]);

function f3(a: Dynamic, b: Dynamic = 2, c: Dynamic = 3): Dynamic {
  return Tuple.of(a, b, c);
}
signature(f3, "f3", ["a", "b=", "c="]);

show(
  () => pyCall(f0, [1]),
  () => pyCall(f1, []),
  () => pyCall(f1, [1, 2]),
  () => pyCall(f1, [], { b: 1 }),
  () => pyCall(f1, [1], { a: 1 }),
  () => pyCall(f2, []),
  () => pyCall(f2, [1]),
  () => pyCall(f2, [], { b: 1 }),
  () => pyCall(f2, [1, 2, 3]),
  () => pyCall(f3, []),
  () => pyCall(f3, [1, 2, 3, 4]),
  () => f3(1, undefined, 5),
  () => pyCall(f3, [1, 2], { b: 3 }),
  () => pyCall(f3, [1], { d: 3 }),
  () => pyCall(f3, [1], { a: 2 }),
  () => pyCall(f1(1), [2]),
);
