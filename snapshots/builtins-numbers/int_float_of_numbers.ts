import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// int() and float() of numbers, None, lists, infinities and huge values, types hidden.
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
  () => py.float(),
  () => py.float(py.pow(hidden(2), hidden(70))),
  () => py.float(py.pow(hidden(10), hidden(400))),
  () => py.float(hidden(true)),
  () => py.float(hidden(null)),
  () => py.float(hidden([])),
  () => py.int(),
  () => py.int(hidden(1.9)),
  () => py.int(py.neg(hidden(1.9))),
  () => py.int(hidden(py.float(100000000000000000000))),
  () => py.int(py.float(hidden("nan"))),
  () => py.int(py.float(hidden("inf"))),
  () => py.int(py.float(hidden("-inf"))),
  () => py.int(hidden(null)),
  () => py.int(hidden([])),
  () => py.int(hidden(1.5), hidden(2)),
  () => py.int(hidden(true)),
  () => py.int(hidden(py.float(10000000000000000))),
  () => py.mod(py.int(hidden(py.float(1e300))), py.pow(hidden(10), hidden(10))),
  () => py.float(py.add(py.pow(hidden(2), hidden(53)), hidden(1))),
);
