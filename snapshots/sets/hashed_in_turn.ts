import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A set comprehension hashes each value before it makes the next; `{*x}` complains as a loop does.
const made: number[] = [];

function make(i: number): Dynamic {
  made.push(i);
  return i === 3 ? py.set() : i;
}

try {
  py.print(new py.PySet(py.lazyFlatMap(py.range(6), (i: number) => [make(i)])));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e, made);
}
py.print(
  new py.PySet(py.lazyFlatMap(py.range(3), (i: number) => [py.add(make(i), 1)])),
  py.len(new py.PySet(Array.from(py.range(2), (i: number) => py.str(i)))),
);
try {
  py.print(new py.PySet([...py.iterate(1.5)]));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
