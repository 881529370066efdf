import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let line!: string;
// input() at the end of the standard input, and how it is called.
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

show(
  () => py.input(),
  () => py.input("name? "),
  () => py.input(5),
  () => py.call(py.input, ["a", "b"]),
  () => py.callable(py.input),
);
const read = py.input;
try {
  while ((line = read("> "))) {
    py.print(line);
  }
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.EOFError);
  py.print(error);
}
