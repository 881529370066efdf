import * as py from "./runtime/python/index.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// print with sep, end, file, flush and no arguments.
py.print();
py.print(1, "a", null, [1], py.keywords({ sep: ", " }));
py.print("a", py.keywords({ end: "" }));
py.print("b", py.keywords({ end: "|\n" }));
py.print(...py.range(3), py.keywords({ sep: "" }));
py.print("x", "y", py.keywords({ sep: "\n" }));
py.print("", "");
py.print("a\tb\\n");
const out = new StringIO();
py.print("to buffer", 1, py.keywords({ file: out, end: "" }));
py.print(py.repr(out.getvalue()));
py.print("stdout", py.keywords({ file: stdout, flush: true }));
py.print("err", py.keywords({ file: stderr }));
py.callMethod(stdout, "write", ["written\n"]);
py.print(py.print("inner"), py.keywords({ sep: null, end: null }));
try {
  py.print(1, py.keywords({ sep: 5 }));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
