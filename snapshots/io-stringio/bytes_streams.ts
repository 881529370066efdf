import {
  Tuple,
  TypeError,
  ValueError,
  bytearray,
  bytes,
  call,
  list,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { BytesIO } from "./runtime/python/stdlib/text-io.js";

// The same for bytes.
const b = new BytesIO(bytes([97, 98, 10, 99, 100, 10, 255]));
print(b.read(1), b.readline(), b.read(), b.tell(), b.read());
b.seek(0);
print(b.readlines(), b.getvalue());
b.seek(1);
print(b.write(bytes([88, 89])), b.getvalue(), b.seek(-1, 2), b.read());
print(
  bytes(new BytesIO(bytes([120, 121, 122])).getbuffer()),
  list(new BytesIO(bytes([49, 10, 50]))),
  new BytesIO().getvalue(),
  new BytesIO(bytearray(bytes([113]))).read(),
);
b.truncate(2);
print(b.getvalue());
for (const bad of Tuple.of(
  signature(() => b.write("text"), "<lambda>", []),
  signature(() => new BytesIO("text"), "<lambda>", []),
  signature(() => b.seek(-5), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(typeName(e), e);
  }
}
b.close();
try {
  b.read();
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}
const buf = bytearray(3);
print(new BytesIO(bytes([97, 98, 99, 100])).readinto(buf), buf);
