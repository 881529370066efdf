import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The errors of percent formatting: too few, too many, wrong types, bad formats.
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

const nan = py.float("nan");
show(
  () => py.mod("%s %s", py.Tuple.of("a", 1)),
  () => py.mod("%d", 3.9),
  () => py.mod("%d", "a"),
  () => py.mod("%s %s", "a"),
  () => py.mod("%(a)s", { a: 1 }),
  () => py.mod("%(a)s", { b: 1 }),
  () => py.mod("%(a)s", 5),
  () => py.mod("%", 5),
  () => py.mod("%z", 5),
  () => py.mod("%%", py.Tuple.of()),
  () => py.mod("%c", "ab"),
  () => py.mod("%d", true),
  () => py.mod("%d", null),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%x", 1.5),
  () => py.mod("%f", "a"),
  () => py.mod("%s %d", py.Tuple.of("a")),
  () => py.mod("a", 5),
  () => py.mod("a", py.Tuple.of()),
  () => py.mod("a", new py.Dict()),
  () => py.mod("a", []),
  () => py.mod("%(a", { a: 1 }),
  () => py.mod("%d", py.float("nan")),
  () => py.mod("%d", py.float("inf")),
  () => py.mod("%d", py.float(100000000000000000000)),
);
