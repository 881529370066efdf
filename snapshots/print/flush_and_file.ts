import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// print to other places: sys.stderr, StringIO, an own writer with only write; end and sep of None and of nothing.

const buffer = new StringIO();
py.print("a", 1, py.keywords({ file: buffer }));
py.print("b", py.keywords({ end: "", file: buffer }));
py.print(py.keywords({ file: buffer }));
py.print(1, 2, py.keywords({ sep: "", end: "!", file: buffer, flush: true }));
py.print(py.repr(buffer.getvalue()));

class Writer {
  declare parts: Dynamic[];
  constructor() {
    this.parts = [];
  }

  write(text: Dynamic): void {
    this.parts.push(text);
  }
}

const w = new Writer();
py.print("x", "y", py.keywords({ sep: "-", file: w }));
py.print(py.join("", w.parts) === "x-y\n");
py.print("to stderr", py.keywords({ file: stderr }));
py.print("none", "means", "default", py.keywords({ sep: null, end: null, file: null }));
py.print(...[], py.keywords({ sep: "never" }));
py.print(...py.spread("abc", "print()"), py.keywords({ sep: "\n" }));
py.print("", "", "", py.keywords({ sep: "|" }));
py.call(py.getAttr(stdout, "write"), ["raw " + py.str(py.float(1)) + "\n"]);
for (const bad of py.Tuple.of({ sep: 1 }, { end: py.bytes([]) })) {
  try {
    py.call(py.print, ["x"], bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print("a\tb\\n", "c\\n", "dé", "☃", "𝄞");
