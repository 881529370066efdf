import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { remove } from "./runtime/python/stdlib/os.js";

// Modes, encodings, newlines, errors of opening.
const path = "f.txt";
const manager: Dynamic = open(path, "w", undefined, "utf-8", undefined, "");
let f: Dynamic = py.enter(manager);
let failed = false;
try {
  py.print(py.callMethod(f, "write", ["é\r\nb\n"]), py.getAttr(f, "name"), py.getAttr(f, "mode"));
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
py.print(
  open(path, "rb").read(),
  py.encode(open(path, undefined, undefined, "utf-8").read()),
  py.encode(open(path, undefined, undefined, "utf-8", undefined, "").read()),
  py.encode(open(path, undefined, undefined, "latin-1").read()),
);
const manager2: Dynamic = open(path, "a", undefined, "utf-8");
f = py.enter(manager2);
let failed2 = false;
try {
  py.callMethod(f, "write", ["c"]);
} catch (caught2) {
  failed2 = true;
  if (!py.exit(manager2, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    py.exit(manager2);
  }
}
const manager3: Dynamic = open(path, undefined, undefined, "utf-8");
f = py.enter(manager3);
let failed3 = false;
try {
  py.print(
    Array.from(py.iterate(f), (l: Dynamic) => l),
    py.callMethod(f, "read", []) === "",
  );
} catch (caught3) {
  failed3 = true;
  if (!py.exit(manager3, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    py.exit(manager3);
  }
}
open("ascii.txt", "w").write("abc");
const manager4: Dynamic = open("ascii.txt", "r+", undefined, "utf-8");
f = py.enter(manager4);
let failed4 = false;
try {
  py.callMethod(f, "write", ["Z"]);
  py.callMethod(f, "seek", [0]);
  py.print(py.callMethod(f, "read", []));
} catch (caught4) {
  failed4 = true;
  if (!py.exit(manager4, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed4) {
    py.exit(manager4);
  }
}
for (const args of py.Tuple.of(
  py.Tuple.of("nope"),
  py.Tuple.of("nope/x", "w"),
  py.Tuple.of("."),
  py.Tuple.of(path, "x"),
  py.Tuple.of(path, "q"),
  py.Tuple.of(path, "rw"),
  py.Tuple.of(path, "rb", -1, "utf-8"),
)) {
  try {
    open(...args);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.OSError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
for (const bad of py.Tuple.of(
  py.signature(() => open(path, "w").read(), "<lambda>", []),
  py.signature(() => open(path).write("x"), "<lambda>", []),
  py.signature(() => open(path, "wb").write("x"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught6) {
    const e = py.toException(caught6);
    py.print(py.typeName(e), e);
  }
}
open(path, "wb").write(py.bytes([255, 254]));
try {
  open(path, undefined, undefined, "utf-8").read();
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.UnicodeDecodeError);
  py.print(e);
}
py.print(
  open(path, undefined, undefined, "utf-8", "replace").read() === "��",
  open(path, undefined, undefined, "utf-8", "ignore").read() === "",
);
try {
  open(path, "w", undefined, "ascii").write("é");
} catch (caught8) {
  const e = py.rethrowUnless(caught8, py.UnicodeEncodeError);
  py.print(e);
}
remove(path);
