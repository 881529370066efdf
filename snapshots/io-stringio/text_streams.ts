import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

let e: Dynamic;
// Positions, lines and truncation in memory.
const s = new StringIO("one\ntwo\nthree");
py.print(s.readline(), s.read(2), s.tell(), s.readlines(), s.read(), s.readline() === "");
s.seek(0);
py.print(py.list(s), s.seek(4), s.read(3), s.getvalue());
s.seek(0, 2);
py.print(s.write("!é😀"), s.getvalue(), s.tell());
s.seek(0);
s.write("ONE");
py.print(s.getvalue());
s.truncate(5);
py.print(py.repr(s.getvalue()), s.tell());
const w = new StringIO();
py.print("a", 1, py.keywords({ file: w, sep: "-", end: ";" }));
w.writelines(["x", "y\n"]);
py.print(py.repr(w.getvalue()));
const manager: Dynamic = new StringIO("q");
const f = py.enter(manager);
let failed = false;
try {
  py.print(py.callMethod(f, "read", []), py.getAttr(f, "closed"));
} catch (caught) {
  failed = true;
  if (!py.exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    py.exit(manager);
  }
}
py.print(py.getAttr(f, "closed"));
for (const bad of py.Tuple.of(
  py.signature(() => py.callMethod(f, "read", []), "<lambda>", []),
  py.signature(() => w.write(5), "<lambda>", []),
  py.signature(() => w.seek(-1), "<lambda>", []),
  py.signature(() => new StringIO(5), "<lambda>", []),
  py.signature(() => new StringIO(py.bytes([120])), "<lambda>", []),
  py.signature(() => w.seek(1, 1), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught2) {
    e = py.rethrowUnless(caught2, py.ValueError, py.TypeError, py.OSError);
    py.print(py.typeName(e), e);
  }
}
e = new StringIO();
py.print(
  e.read() === "",
  e.getvalue() === "",
  e.readable(),
  e.writable(),
  e.seekable(),
  new StringIO("a\r\nb").read() === "a\r\nb",
);
const p = new StringIO();
p.seek(3);
p.write("x");
py.print(py.repr(p.getvalue()));
