import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call as pyCall,
  float,
  format,
  neg,
  pow,
  print,
  repr,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// f-strings over values whose types are hidden.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new Dict(), Tuple.of())) {
  hidden(kind);
}
const nan = float("nan");
show(
  () => `${str(hidden(5))}`,
  () => `${repr(hidden(5))}`,
  () => `${format(repr(hidden("a")), ">5")}`,
  () => `${str(hidden(float(1)))}`,
  () => `${str(hidden(float(10000000000000000)))}`,
  () => `${str(add(hidden(0.1), hidden(0.2)))}`,
  () => `${format(hidden(1.5), ".0f")} ${format(hidden(2.5), ".0f")} ${format(hidden(0.5), ".0f")}`,
  () => `${format(hidden(2.675), ".2f")} ${format(hidden(1.005), ".2f")}`,
  () => `${format(hidden(float(1e21)), "f")}`,
  () => `${format(hidden(1e-7), "f")}`,
  () => `${format(hidden(123456789.123), ",.2f")}`,
  () => `${format(neg(hidden(1234567)), ",")}`,
  () => `${format(hidden(1234567), "_")}`,
  () => `${format(hidden(255), "#06x")}`,
  () => `${format(hidden(255), "_b")}`,
  () => `${format(hidden(5), "+")} ${format(neg(hidden(5)), "+")} ${format(hidden(5), " ")}`,
  () =>
    `${format(hidden(5), "<5")}|${format(hidden(5), ">5")}|${format(hidden(5), "^5")}|${format(hidden(5), "=5")}|`,
  () => `${format(hidden("a"), "<5")}|${format(hidden("a"), ">5")}|${format(hidden("a"), "^5")}|`,
  () => `${format(hidden("abc"), ".2")}`,
  () => `${format(hidden("abc"), "5.2")}|`,
  () => `${format(hidden("😀"), ">3")}`,
  () => `${format(hidden("a"), "😀>3")}`,
  () => `${format(hidden(true), "5")}|${format(str(hidden(true)), "5")}|`,
  () => `${str(hidden(null))}`,
  () => `${format(str(hidden(null)), "5")}|`,
  () => `${format(str(hidden([hidden(1), hidden(2)])), ">10")}`,
  () => `${format(hidden([hidden(1), hidden(2)]), ">10")}`,
  () => `${format(hidden(null), "5")}`,
  () => "{}",
  () => `{${str(hidden(5))}}`,
  () => `${format(hidden(5), `${">"}${10}`)}`,
  () => `${format(hidden(3.14159), `${8}.${3}`)}`,
  () => `${str(nan)} ${format(nan, "f")} ${format(nan, "5")} ${format(nan, "05")}`,
  () =>
    `${format(float(hidden("inf")), ",")} ${format(float(hidden("-inf")), ".2f")} ${format(float(hidden("inf")), "%")}`,
  () =>
    `${str(neg(hidden(float(0))))} ${format(neg(hidden(float(0))), ".1f")} ${format(neg(hidden(float(0))), "+")} ${format(neg(hidden(0.4)), ".0f")}`,
  () =>
    `${format(hidden(0), "e")} ${format(hidden(float(0)), "e")} ${format(hidden(12345), "e")} ${format(hidden(123456789), "g")} ${format(hidden(0.00001), "g")}`,
  () =>
    `${format(hidden(float(1234567)), "g")} ${format(hidden(float(1e100)), "g")} ${str(hidden(float(100000)))} ${format(hidden(float(100000)), "g")} ${format(hidden(float(1000000)), "g")}`,
  () =>
    `${format(hidden(1.5), "g")} ${format(hidden(float(1)), "g")} ${format(hidden(float(1)), "#g")} ${format(hidden(0.1), ".3g")} ${format(hidden(1234.5678), ".3g")}`,
  () => `${format(hidden(float(100000)), "n")} ${format(hidden(5), "n")}`,
  () => `${format(hidden(0.5), "%")} ${format(hidden(0.123), ".1%")} ${format(hidden(1), "%")}`,
  () => `${format(hidden(5), "c")} ${format(hidden(128512), "c")}`,
  () =>
    `${format(hidden(5), "b")} ${format(hidden(5), "o")} ${format(neg(hidden(5)), "x")} ${format(neg(hidden(255)), "#X")}`,
  () =>
    `${format(pow(hidden(2), hidden(70)), ",")} ${format(pow(hidden(2), hidden(70)), "x")} ${format(pow(hidden(2), hidden(70)), "e")} ${format(pow(hidden(2), hidden(70)), "f")}`,
  () => `${format(pow(hidden(10), hidden(25)), ".2e")}`,
  () =>
    `${format(hidden(5), "f")} ${format(hidden(5), ".2f")} ${format(hidden(5), "e")} ${format(hidden(5), "%")}`,
  () => `${format(hidden(5), "d")} ${format(hidden(true), "d")}`,
  () => `${format(hidden(float(5)), "d")}`,
  () => `${format(hidden("a"), "d")}`,
  () => `${format(hidden(5), "s")}`,
  () => `${format(hidden("a"), "s")}`,
  () => `${format(hidden(5), ".2")}`,
  () => `${format(hidden(5), ".2d")}`,
  () => `${format(hidden(5), ",d")} ${format(hidden(5000), ",d")}`,
  () => `${format(hidden("5"), "05")}`,
  () => `${format(hidden("a"), "05")}`,
);
