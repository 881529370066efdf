import {
  type Dynamic,
  OSError,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  callMethod,
  enter,
  exit,
  getAttr,
  keywords,
  list,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

let e: Dynamic;
// Positions, lines and truncation in memory.
const s = new StringIO("one\ntwo\nthree");
print(s.readline(), s.read(2), s.tell(), s.readlines(), s.read(), s.readline() === "");
s.seek(0);
print(list(s), s.seek(4), s.read(3), s.getvalue());
s.seek(0, 2);
print(s.write("!é😀"), s.getvalue(), s.tell());
s.seek(0);
s.write("ONE");
print(s.getvalue());
s.truncate(5);
print(repr(s.getvalue()), s.tell());
const w = new StringIO();
print("a", 1, keywords({ file: w, sep: "-", end: ";" }));
w.writelines(["x", "y\n"]);
print(repr(w.getvalue()));
const manager: Dynamic = new StringIO("q");
const f = enter(manager);
let failed = false;
try {
  print(callMethod(f, "read", []), getAttr(f, "closed"));
} catch (caught) {
  failed = true;
  if (!exit(manager, caught)) {
    throw caught;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(getAttr(f, "closed"));
for (const bad of Tuple.of(
  signature(() => callMethod(f, "read", []), "<lambda>", []),
  signature(() => w.write(5), "<lambda>", []),
  signature(() => w.seek(-1), "<lambda>", []),
  signature(() => new StringIO(5), "<lambda>", []),
  signature(() => new StringIO(bytes([120])), "<lambda>", []),
  signature(() => w.seek(1, 1), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught2) {
    e = rethrowUnless(caught2, ValueError, TypeError, OSError);
    print(typeName(e), e);
  }
}
e = new StringIO();
print(
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
print(repr(p.getvalue()));
