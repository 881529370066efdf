import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Percent formatting with every conversion, widths, flags and stars.
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
  () => py.mod("%s", py.Tuple.of(1, 2)),
  () => py.mod("%(a)s", { a: 1 }),
  () => py.mod("%(a)s", { b: 1 }),
  () => py.mod("%%", py.Tuple.of()),
  () => py.mod("%5d|%-5d|%05d", py.Tuple.of(1, 2, 3)),
  () => py.mod("%+d % d", py.Tuple.of(1, 2)),
  () => py.mod("%x %X %o %#x", py.Tuple.of(255, 255, 8, 255)),
  () => py.mod("%e %f %g", py.Tuple.of(1.5, 1.5, 1.5)),
  () => py.mod("%.2f", 2.675),
  () => py.mod("%.3s", "abcdef"),
  () => py.mod("%c%c", py.Tuple.of("a", 98)),
  () => py.mod("%c", "ab"),
  () => py.mod("%r %a", py.Tuple.of("é", "é")),
  () => py.mod("%s", null),
  () => py.mod("%s", [1]),
  () => py.mod("%s", py.Tuple.of([1])),
  () => py.mod("%s", { a: 1 }),
  () => py.mod("%d", true),
  () => py.mod("%i %u", py.Tuple.of(1, 2)),
  () => py.mod("%*d", py.Tuple.of(5, 3)),
  () => py.mod("%.*f", py.Tuple.of(2, 1.234)),
  () => py.mod("%d", null),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%d", py.pow(2, 70)),
  () => py.mod("%x", 1.5),
  () => py.mod("%s %d", py.Tuple.of("a")),
  () => py.mod("a", py.Tuple.of()),
  () => py.mod("a", new py.Dict()),
  () => py.mod("a", []),
  () => py.mod("%s", py.Tuple.of()),
  () => py.mod("%(a", { a: 1 }),
  () => py.mod("%5s|%-5s|", py.Tuple.of("a", "b")),
  () => py.mod("%05.1f", -2.345),
  () => py.mod("%d%%", 50),
  () => py.mod("%s", py.float(1)),
  () => py.mod("%s", py.float("nan")),
  () => py.mod("%d", py.float("nan")),
  () => py.mod("%d", py.float("inf")),
  () => py.mod("%d", py.float(100000000000000000000)),
);
