import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// TypeErrors of calls with too few, too many and unknown arguments.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

function f0(): string {
  return "f0";
}
py.signature(f0, "f0", []);

function f1(a: number): number {
  return a;
}
py.signature(f1, "f1", ["a"]);

function f2(a: number, b: number): Dynamic {
  return py.Tuple.of(a, b);
}
py.signature(f2, "f2", ["a", "b"]);

function f3(a: Dynamic, b: Dynamic = 2, c: Dynamic = 3): Dynamic {
  return py.Tuple.of(a, b, c);
}
py.signature(f3, "f3", ["a", "b=", "c="]);

show(
  () => py.call(f0, [1]),
  () => py.call(f1, []),
  () => py.call(f1, [1, 2]),
  () => py.call(f1, [], { b: 1 }),
  () => py.call(f1, [1], { a: 1 }),
  () => py.call(f2, []),
  () => py.call(f2, [1]),
  () => py.call(f2, [], { b: 1 }),
  () => py.call(f2, [1, 2, 3]),
  () => py.call(f3, []),
  () => py.call(f3, [1, 2, 3, 4]),
  () => f3(1, undefined, 5),
  () => py.call(f3, [1, 2], { b: 3 }),
  () => py.call(f3, [1], { d: 3 }),
  () => py.call(f3, [1], { a: 2 }),
  () => py.call(f1(1), [2]),
);
