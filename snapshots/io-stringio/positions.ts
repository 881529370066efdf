import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { SEEK_END } from "./runtime/python/stdlib/io.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Seeking, truncating, overwriting and the state after close.

const s = new StringIO("hello\nworld\n");
py.print(s.read(3), s.tell(), py.repr(s.readline()), s.readlines(), s.read(), s.seek(0), s.readline(2));
s.seek(0, SEEK_END);
py.print(s.write("end"), py.repr(s.getvalue()), s.tell());
s.seek(1);
s.write("EY");
py.print(
  py.repr(s.getvalue()),
  s.tell(),
  s.truncate(),
  py.repr(s.getvalue()),
  s.truncate(1),
  py.repr(s.getvalue()),
  s.tell(),
);
s.seek(0);
s.writelines(["a\n", "b", "\nc"]);
s.seek(0);
py.print(
  Array.from(py.iterate(s), (line: Dynamic) => line),
  py.list(s),
  py.next(s, "none"),
);
for (const bad of py.Tuple.of(
  py.signature(() => s.seek(-1), "<lambda>", []),
  py.signature(() => s.seek(1, 1), "<lambda>", []),
  py.signature(() => s.write(5), "<lambda>", []),
  py.signature(() => s.write(py.bytes([120])), "<lambda>", []),
  py.signature(() => new StringIO(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError, py.OSError);
    py.print(py.typeName(e), e);
  }
}
const manager: Dynamic = new StringIO();
const t = py.enter(manager);
let failed = false;
try {
  py.print("x", 1, py.keywords({ sep: "-", file: t }));
  py.print(
    py.callMethod(t, "getvalue", []) === "x-1\n",
    py.callMethod(t, "readable", []),
    py.callMethod(t, "writable", []),
    py.callMethod(t, "seekable", []),
    py.getAttr(t, "closed"),
  );
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
py.print(py.getAttr(t, "closed"));
for (const bad of py.Tuple.of(
  py.signature(() => py.callMethod(t, "read", []), "<lambda>", []),
  py.signature(() => py.callMethod(t, "getvalue", []), "<lambda>", []),
  py.signature(() => py.callMethod(t, "write", ["x"]), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.ValueError);
    py.print(e);
  }
}
py.print(py.repr(new StringIO("a\r\nb\rc\n").read()), new StringIO("é😀x").read(2));
