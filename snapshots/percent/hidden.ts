import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Percent formatting of values whose types are hidden.
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

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of py.Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new py.Dict(), py.Tuple.of())) {
  hidden(kind);
}
const nan = py.float("nan");
show(
  () => py.mod(hidden("%s"), hidden("a")),
  () => py.mod(hidden("%s %s"), hidden(py.Tuple.of(hidden("a"), hidden(1)))),
  () => py.mod(hidden("%d"), hidden(3.9)),
  () => py.mod(hidden("%d"), hidden("a")),
  () => py.mod(hidden("%s"), hidden(py.Tuple.of(hidden(1), hidden(2)))),
  () => py.mod(hidden("%s %s"), hidden("a")),
  () => py.mod(hidden("%(a)s"), hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.mod(hidden("%(a)s"), hidden(new py.Dict([[hidden("b"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.mod(hidden("%(a)s"), hidden(5)),
  () => py.mod(hidden("%"), hidden(5)),
  () => py.mod(hidden("%z"), hidden(5)),
  () => py.mod(hidden("%%"), hidden(py.Tuple.of())),
  () => py.mod(hidden("%5d|%-5d|%05d"), hidden(py.Tuple.of(hidden(1), hidden(2), hidden(3)))),
  () => py.mod(hidden("%+d % d"), hidden(py.Tuple.of(hidden(1), hidden(2)))),
  () => py.mod(hidden("%x %X %o %#x"), hidden(py.Tuple.of(hidden(255), hidden(255), hidden(8), hidden(255)))),
  () => py.mod(hidden("%e %f %g"), hidden(py.Tuple.of(hidden(1.5), hidden(1.5), hidden(1.5)))),
  () => py.mod(hidden("%.2f"), hidden(2.675)),
  () => py.mod(hidden("%.3s"), hidden("abcdef")),
  () => py.mod(hidden("%c%c"), hidden(py.Tuple.of(hidden("a"), hidden(98)))),
  () => py.mod(hidden("%c"), hidden("ab")),
  () => py.mod(hidden("%r %a"), hidden(py.Tuple.of(hidden("é"), hidden("é")))),
  () => py.mod(hidden("%s"), hidden(null)),
  () => py.mod(hidden("%s"), hidden([hidden(1)])),
  () => py.mod(hidden("%s"), hidden(py.Tuple.of(hidden([hidden(1)])))),
  () => py.mod(hidden("%s"), hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.mod(hidden("%d"), hidden(true)),
  () => py.mod(hidden("%i %u"), hidden(py.Tuple.of(hidden(1), hidden(2)))),
  () => py.mod(hidden("%*d"), hidden(py.Tuple.of(hidden(5), hidden(3)))),
  () => py.mod(hidden("%.*f"), hidden(py.Tuple.of(hidden(2), hidden(1.234)))),
  () => py.mod(hidden("%d"), hidden(null)),
  () => py.mod(hidden("%d"), py.pow(hidden(2), hidden(70))),
  () => py.mod(hidden("%d"), py.pow(hidden(2), hidden(70))),
  () => py.mod(hidden("%x"), hidden(1.5)),
  () => py.mod(hidden("%f"), hidden("a")),
  () => py.mod(hidden("%s %d"), hidden(py.Tuple.of(hidden("a")))),
  () => py.mod(hidden("a"), hidden(5)),
  () => py.mod(hidden("a"), hidden(py.Tuple.of())),
  () => py.mod(hidden("a"), hidden(new py.Dict())),
  () => py.mod(hidden("a"), hidden([])),
  () => py.mod(hidden("%s"), hidden(py.Tuple.of())),
  () => py.mod(hidden("%(a"), hidden(new py.Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => py.mod(hidden("%5s|%-5s|"), hidden(py.Tuple.of(hidden("a"), hidden("b")))),
  () => py.mod(hidden("%05.1f"), py.neg(hidden(2.345))),
  () => py.mod(hidden("%d%%"), hidden(50)),
  () => py.mod(hidden("%s"), hidden(py.float(1))),
  () => py.mod(hidden("%s"), py.float(hidden("nan"))),
  () => py.mod(hidden("%d"), py.float(hidden("nan"))),
  () => py.mod(hidden("%d"), py.float(hidden("inf"))),
  () => py.mod(hidden("%d"), hidden(py.float(100000000000000000000))),
);
