import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Indexes and slices of text whose type is hidden.
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
show(
  () => py.getItem(hidden("abc"), hidden(0)),
  () => py.getItem(hidden("abc"), py.neg(hidden(1))),
  () => py.getItem(hidden("abc"), hidden(3)),
  () => py.getItem(hidden("abc"), py.neg(hidden(4))),
  () => py.getItem(hidden("a😀b"), hidden(1)),
  () => py.getItem(hidden("a😀b"), py.neg(hidden(1))),
  () => py.getItem(hidden("abc"), hidden("a")),
  () => py.getItem(hidden("abc"), hidden(py.float(1))),
  () => py.getItem(hidden("abc"), hidden(true)),
  () => py.getItem(hidden("abc"), hidden(null)),
  () => py.getSlice(hidden("abcdef"), hidden(1), hidden(4)),
  () => py.getSlice(hidden("abcdef"), null, null, py.neg(hidden(1))),
  () => py.getSlice(hidden("a😀b"), null, null, py.neg(hidden(1))),
  () => py.getSlice(hidden("abcdef"), null, null, hidden(2)),
  () => py.getSlice(hidden("abcdef"), hidden(5), hidden(1), py.neg(hidden(2))),
  () => py.getSlice(hidden("abcdef"), hidden(10), null),
  () => py.getSlice(hidden("abcdef"), py.neg(hidden(100)), hidden(2)),
  () => py.getSlice(hidden("abcdef"), null, null, hidden(0)),
  () => py.getSlice(hidden("abcdef"), hidden(py.float(1)), null),
  () => py.getSlice(hidden("abcdef"), hidden("a"), null),
  () => py.getSlice(hidden("abcdef"), hidden(null), hidden(null)),
  () => py.getSlice(hidden("abcdef"), hidden(true), null),
);
