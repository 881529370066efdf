import {
  type Dynamic,
  ValueError,
  bytes,
  callMethod,
  enter,
  exit,
  keywords,
  list,
  print,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
import { BytesIO, StringIO } from "./runtime/python/stdlib/text-io.js";

// StringIO and BytesIO.
const s = new StringIO("one\ntwo\nthree");
print(s.readline(), s.read(2), s.tell(), list(s), s.read() === "");
s.seek(0);
print(s.readlines());
const w = new StringIO();
print(w.write("abc"), w.write("\n"), w.getvalue(), w.tell());
w.seek(1);
w.write("X");
print(repr(w.getvalue()));
w.truncate(2);
print(w.getvalue());
print("a", 1, keywords({ file: w }));
w.close();
try {
  w.getvalue();
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
const b = new BytesIO(bytes([1, 2]));
print(b.read(1), b.getvalue());
const manager: Dynamic = new StringIO();
const f = enter(manager);
let failed = false;
try {
  callMethod(f, "writelines", [["p", "q"]]);
  print(callMethod(f, "getvalue", []));
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
