import * as py from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// io.StringIO(newline=...): which line ends are read as one and what "\n" becomes when it is written.

const text = "a\r\nb\rc\nd";
for (const newline of py.Tuple.of(null, "", "\n", "\r", "\r\n")) {
  const stream = new StringIO(text, newline);
  py.print(py.repr(newline), stream.readlines(), py.repr(stream.getvalue()));
  const out = new StringIO(undefined, newline);
  out.write("x\ny\r\nz\r");
  py.print(py.repr(out.getvalue()));
}
py.print(new StringIO("q\r\nr").readlines());
for (const bad of py.Tuple.of("x", 5)) {
  try {
    new StringIO("a", bad);
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(error), error);
  }
}
