import * as py from "./runtime/python/index.js";
import { BytesIO } from "./runtime/python/stdlib/text-io.js";

// The same for bytes.
const b = new BytesIO(py.bytes([97, 98, 10, 99, 100, 10, 255]));
py.print(b.read(1), b.readline(), b.read(), b.tell(), b.read());
b.seek(0);
py.print(b.readlines(), b.getvalue());
b.seek(1);
py.print(b.write(py.bytes([88, 89])), b.getvalue(), b.seek(-1, 2), b.read());
py.print(
  py.bytes(new BytesIO(py.bytes([120, 121, 122])).getbuffer()),
  py.list(new BytesIO(py.bytes([49, 10, 50]))),
  new BytesIO().getvalue(),
  new BytesIO(py.bytearray(py.bytes([113]))).read(),
);
b.truncate(2);
py.print(b.getvalue());
for (const bad of py.Tuple.of(
  py.signature(() => b.write("text"), "<lambda>", []),
  py.signature(() => new BytesIO("text"), "<lambda>", []),
  py.signature(() => b.seek(-5), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
b.close();
try {
  b.read();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
const buf = py.bytearray(3);
py.print(new BytesIO(py.bytes([97, 98, 99, 100])).readinto(buf), buf);
