import {
  type Dynamic,
  OSError,
  Tuple,
  UnicodeDecodeError,
  UnicodeEncodeError,
  ValueError,
  bytes,
  call,
  callMethod,
  encode,
  enter,
  exit,
  getAttr,
  iterate,
  print,
  rethrowUnless,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { remove } from "./runtime/python/stdlib/os.js";

// Modes, encodings, newlines, errors of opening.
const path = "f.txt";
const manager: Dynamic = open(path, "w", undefined, "utf-8", undefined, "");
let f: Dynamic = enter(manager);
let failed = false;
try {
  print(callMethod(f, "write", ["é\r\nb\n"]), getAttr(f, "name"), getAttr(f, "mode"));
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
print(
  open(path, "rb").read(),
  encode(open(path, undefined, undefined, "utf-8").read()),
  encode(open(path, undefined, undefined, "utf-8", undefined, "").read()),
  encode(open(path, undefined, undefined, "latin-1").read()),
);
const manager2: Dynamic = open(path, "a", undefined, "utf-8");
f = enter(manager2);
let failed2 = false;
try {
  callMethod(f, "write", ["c"]);
} catch (caught2) {
  failed2 = true;
  if (!exit(manager2, caught2)) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    exit(manager2);
  }
}
const manager3: Dynamic = open(path, undefined, undefined, "utf-8");
f = enter(manager3);
let failed3 = false;
try {
  print(
    Array.from(iterate(f), (l: Dynamic) => l),
    callMethod(f, "read", []) === "",
  );
} catch (caught3) {
  failed3 = true;
  if (!exit(manager3, caught3)) {
    throw caught3;
  }
} finally {
  if (!failed3) {
    exit(manager3);
  }
}
open("ascii.txt", "w").write("abc");
const manager4: Dynamic = open("ascii.txt", "r+", undefined, "utf-8");
f = enter(manager4);
let failed4 = false;
try {
  callMethod(f, "write", ["Z"]);
  callMethod(f, "seek", [0]);
  print(callMethod(f, "read", []));
} catch (caught4) {
  failed4 = true;
  if (!exit(manager4, caught4)) {
    throw caught4;
  }
} finally {
  if (!failed4) {
    exit(manager4);
  }
}
for (const args of Tuple.of(
  Tuple.of("nope"),
  Tuple.of("nope/x", "w"),
  Tuple.of("."),
  Tuple.of(path, "x"),
  Tuple.of(path, "q"),
  Tuple.of(path, "rw"),
  Tuple.of(path, "rb", -1, "utf-8"),
)) {
  try {
    open(...args);
  } catch (caught5) {
    const e = rethrowUnless(caught5, OSError, ValueError);
    print(typeName(e), e);
  }
}
for (const bad of Tuple.of(
  signature(() => open(path, "w").read(), "<lambda>", []),
  signature(() => open(path).write("x"), "<lambda>", []),
  signature(() => open(path, "wb").write("x"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught6) {
    const e = toException(caught6);
    print(typeName(e), e);
  }
}
open(path, "wb").write(bytes([255, 254]));
try {
  open(path, undefined, undefined, "utf-8").read();
} catch (caught7) {
  const e = rethrowUnless(caught7, UnicodeDecodeError);
  print(e);
}
print(
  open(path, undefined, undefined, "utf-8", "replace").read() === "��",
  open(path, undefined, undefined, "utf-8", "ignore").read() === "",
);
try {
  open(path, "w", undefined, "ascii").write("é");
} catch (caught8) {
  const e = rethrowUnless(caught8, UnicodeEncodeError);
  print(e);
}
remove(path);
