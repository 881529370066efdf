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
  iterate,
  keywords,
  list,
  next,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { SEEK_END } from "./runtime/python/stdlib/io.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Seeking, truncating, overwriting and the state after close.

const s = new StringIO("hello\nworld\n");
print(s.read(3), s.tell(), repr(s.readline()), s.readlines(), s.read(), s.seek(0), s.readline(2));
s.seek(0, SEEK_END);
print(s.write("end"), repr(s.getvalue()), s.tell());
s.seek(1);
s.write("EY");
print(
  repr(s.getvalue()),
  s.tell(),
  s.truncate(),
  repr(s.getvalue()),
  s.truncate(1),
  repr(s.getvalue()),
  s.tell(),
);
s.seek(0);
s.writelines(["a\n", "b", "\nc"]);
s.seek(0);
print(
  Array.from(iterate(s), (line: Dynamic) => line),
  list(s),
  next(s, "none"),
);
for (const bad of Tuple.of(
  signature(() => s.seek(-1), "<lambda>", []),
  signature(() => s.seek(1, 1), "<lambda>", []),
  signature(() => s.write(5), "<lambda>", []),
  signature(() => s.write(bytes([120])), "<lambda>", []),
  signature(() => new StringIO(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError, OSError);
    print(typeName(e), e);
  }
}
const manager: Dynamic = new StringIO();
const t = enter(manager);
let failed = false;
try {
  print("x", 1, keywords({ sep: "-", file: t }));
  print(
    callMethod(t, "getvalue", []) === "x-1\n",
    callMethod(t, "readable", []),
    callMethod(t, "writable", []),
    callMethod(t, "seekable", []),
    getAttr(t, "closed"),
  );
} catch (caught2) {
  failed = true;
  if (!exit(manager, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed) {
    exit(manager);
  }
}
print(getAttr(t, "closed"));
for (const bad of Tuple.of(
  signature(() => callMethod(t, "read", []), "<lambda>", []),
  signature(() => callMethod(t, "getvalue", []), "<lambda>", []),
  signature(() => callMethod(t, "write", ["x"]), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught3) {
    const e = rethrowUnless(caught3, ValueError);
    print(e);
  }
}
print(repr(new StringIO("a\r\nb\rc\n").read()), new StringIO("é😀x").read(2));
