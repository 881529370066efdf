import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { BytesIO, StringIO } from "./runtime/python/stdlib/text-io.js";

// StringIO and BytesIO.
const s = new StringIO("one\ntwo\nthree");
py.print(s.readline(), s.read(2), s.tell(), py.list(s), s.read() === "");
s.seek(0);
py.print(s.readlines());
const w = new StringIO();
py.print(w.write("abc"), w.write("\n"), w.getvalue(), w.tell());
w.seek(1);
w.write("X");
py.print(py.repr(w.getvalue()));
w.truncate(2);
py.print(w.getvalue());
py.print("a", 1, py.keywords({ file: w }));
w.close();
try {
  w.getvalue();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
const b = new BytesIO(py.bytes([1, 2]));
py.print(b.read(1), b.getvalue());
const manager: Dynamic = new StringIO();
const f = py.enter(manager);
let failed = false;
try {
  py.callMethod(f, "writelines", [["p", "q"]]);
  py.print(py.callMethod(f, "getvalue", []));
} catch (caught2) {
  failed = true;
  if (!py.exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
