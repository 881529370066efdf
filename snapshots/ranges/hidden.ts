import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// ranges whose bounds have hidden types.
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
  () => py.eq(py.range(hidden(5)), py.range(hidden(0), hidden(5), hidden(1))),
  () => py.eq(py.range(hidden(0)), py.range(hidden(2), hidden(1))),
  () => py.isIn(hidden(3), py.range(hidden(5))),
  () => py.isIn(hidden(py.float(3)), py.range(hidden(5))),
  () => py.isIn(hidden("a"), py.range(hidden(5))),
  () => py.lt(py.range(hidden(3)), py.range(hidden(4))),
);
