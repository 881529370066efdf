import {
  TypeError,
  callMethod,
  keywords,
  print,
  range,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// print with sep, end, file, flush and no arguments.
print();
print(1, "a", null, [1], keywords({ sep: ", " }));
print("a", keywords({ end: "" }));
print("b", keywords({ end: "|\n" }));
print(...range(3), keywords({ sep: "" }));
print("x", "y", keywords({ sep: "\n" }));
print("", "");
print("a\tb\\n");
const out = new StringIO();
print("to buffer", 1, keywords({ file: out, end: "" }));
print(repr(out.getvalue()));
print("stdout", keywords({ file: stdout, flush: true }));
print("err", keywords({ file: stderr }));
callMethod(stdout, "write", ["written\n"]);
print(print("inner"), keywords({ sep: null, end: null }));
try {
  print(1, keywords({ sep: 5 }));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
