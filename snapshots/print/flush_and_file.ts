import {
  type Dynamic,
  Tuple,
  TypeError,
  bytes,
  call,
  callMethod,
  float,
  join,
  keywords,
  print,
  repr,
  rethrowUnless,
  spread,
  str,
} from "./runtime/python/index.js";
import { stderr, stdout } from "./runtime/python/stdlib/sys.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// print to other places: sys.stderr, StringIO, an own writer with only write; end and sep of None and of nothing.

const buffer = new StringIO();
print("a", 1, keywords({ file: buffer }));
print("b", keywords({ end: "", file: buffer }));
print(keywords({ file: buffer }));
print(1, 2, keywords({ sep: "", end: "!", file: buffer, flush: true }));
print(repr(buffer.getvalue()));

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
print("x", "y", keywords({ sep: "-", file: w }));
print(join("", w.parts) === "x-y\n");
print("to stderr", keywords({ file: stderr }));
print("none", "means", "default", keywords({ sep: null, end: null, file: null }));
print(...[], keywords({ sep: "never" }));
print(...spread("abc"), keywords({ sep: "\n" }));
print("", "", "", keywords({ sep: "|" }));
callMethod(stdout, "write", ["raw " + str(float(1)) + "\n"]);
for (const bad of Tuple.of({ sep: 1 }, { end: bytes([]) })) {
  try {
    call(print, ["x"], bad);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
print("a\tb\\n", "c\\n", "dé", "☃", "𝄞");
