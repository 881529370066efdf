import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// f-strings over values whose types are hidden.
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
  () => `${py.str(hidden(5))}`,
  () => `${py.repr(hidden(5))}`,
  () => `${py.format(py.repr(hidden("a")), ">5")}`,
  () => `${py.str(hidden(py.float(1)))}`,
  () => `${py.str(hidden(py.float(10000000000000000)))}`,
  () => `${py.str(py.add(hidden(0.1), hidden(0.2)))}`,
  () => `${py.format(hidden(1.5), ".0f")} ${py.format(hidden(2.5), ".0f")} ${py.format(hidden(0.5), ".0f")}`,
  () => `${py.format(hidden(2.675), ".2f")} ${py.format(hidden(1.005), ".2f")}`,
  () => `${py.format(hidden(py.float(1e21)), "f")}`,
  () => `${py.format(hidden(1e-7), "f")}`,
  () => `${py.format(hidden(123456789.123), ",.2f")}`,
  () => `${py.format(py.neg(hidden(1234567)), ",")}`,
  () => `${py.format(hidden(1234567), "_")}`,
  () => `${py.format(hidden(255), "#06x")}`,
  () => `${py.format(hidden(255), "_b")}`,
  () => `${py.format(hidden(5), "+")} ${py.format(py.neg(hidden(5)), "+")} ${py.format(hidden(5), " ")}`,
  () =>
    `${py.format(hidden(5), "<5")}|${py.format(hidden(5), ">5")}|${py.format(hidden(5), "^5")}|${py.format(hidden(5), "=5")}|`,
  () => `${py.format(hidden("a"), "<5")}|${py.format(hidden("a"), ">5")}|${py.format(hidden("a"), "^5")}|`,
  () => `${py.format(hidden("abc"), ".2")}`,
  () => `${py.format(hidden("abc"), "5.2")}|`,
  () => `${py.format(hidden("😀"), ">3")}`,
  () => `${py.format(hidden("a"), "😀>3")}`,
  () => `${py.format(hidden(true), "5")}|${py.format(py.str(hidden(true)), "5")}|`,
  () => `${py.str(hidden(null))}`,
  () => `${py.format(py.str(hidden(null)), "5")}|`,
  () => `${py.format(py.str(hidden([hidden(1), hidden(2)])), ">10")}`,
  () => `${py.format(hidden([hidden(1), hidden(2)]), ">10")}`,
  () => `${py.format(hidden(null), "5")}`,
  () => "{}",
  () => `{${py.str(hidden(5))}}`,
  () => `${py.format(hidden(5), `${">"}${10}`)}`,
  () => `${py.format(hidden(3.14159), `${8}.${3}`)}`,
  () => `${py.str(nan)} ${py.format(nan, "f")} ${py.format(nan, "5")} ${py.format(nan, "05")}`,
  () =>
    `${py.format(py.float(hidden("inf")), ",")} ${py.format(py.float(hidden("-inf")), ".2f")} ${py.format(py.float(hidden("inf")), "%")}`,
  () =>
    `${py.str(py.neg(hidden(py.float(0))))} ${py.format(py.neg(hidden(py.float(0))), ".1f")} ${py.format(py.neg(hidden(py.float(0))), "+")} ${py.format(py.neg(hidden(0.4)), ".0f")}`,
  () =>
    `${py.format(hidden(0), "e")} ${py.format(hidden(py.float(0)), "e")} ${py.format(hidden(12345), "e")} ${py.format(hidden(123456789), "g")} ${py.format(hidden(0.00001), "g")}`,
  () =>
    `${py.format(hidden(py.float(1234567)), "g")} ${py.format(hidden(py.float(1e100)), "g")} ${py.str(hidden(py.float(100000)))} ${py.format(hidden(py.float(100000)), "g")} ${py.format(hidden(py.float(1000000)), "g")}`,
  () =>
    `${py.format(hidden(1.5), "g")} ${py.format(hidden(py.float(1)), "g")} ${py.format(hidden(py.float(1)), "#g")} ${py.format(hidden(0.1), ".3g")} ${py.format(hidden(1234.5678), ".3g")}`,
  () => `${py.format(hidden(py.float(100000)), "n")} ${py.format(hidden(5), "n")}`,
  () => `${py.format(hidden(0.5), "%")} ${py.format(hidden(0.123), ".1%")} ${py.format(hidden(1), "%")}`,
  () => `${py.format(hidden(5), "c")} ${py.format(hidden(128512), "c")}`,
  () =>
    `${py.format(hidden(5), "b")} ${py.format(hidden(5), "o")} ${py.format(py.neg(hidden(5)), "x")} ${py.format(py.neg(hidden(255)), "#X")}`,
  () =>
    `${py.format(py.pow(hidden(2), hidden(70)), ",")} ${py.format(py.pow(hidden(2), hidden(70)), "x")} ${py.format(py.pow(hidden(2), hidden(70)), "e")} ${py.format(py.pow(hidden(2), hidden(70)), "f")}`,
  () => `${py.format(py.pow(hidden(10), hidden(25)), ".2e")}`,
  () =>
    `${py.format(hidden(5), "f")} ${py.format(hidden(5), ".2f")} ${py.format(hidden(5), "e")} ${py.format(hidden(5), "%")}`,
  () => `${py.format(hidden(5), "d")} ${py.format(hidden(true), "d")}`,
  () => `${py.format(hidden(py.float(5)), "d")}`,
  () => `${py.format(hidden("a"), "d")}`,
  () => `${py.format(hidden(5), "s")}`,
  () => `${py.format(hidden("a"), "s")}`,
  () => `${py.format(hidden(5), ".2")}`,
  () => `${py.format(hidden(5), ".2d")}`,
  () => `${py.format(hidden(5), ",d")} ${py.format(hidden(5000), ",d")}`,
  () => `${py.format(hidden("5"), "05")}`,
  () => `${py.format(hidden("a"), "05")}`,
);
