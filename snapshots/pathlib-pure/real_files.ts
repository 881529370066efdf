import {
  type Dynamic,
  FileExistsError,
  OSError,
  Tuple,
  bytes,
  call,
  callMethod,
  div,
  enter,
  eq,
  exit,
  getAttr,
  iterate,
  lazyFlatMap,
  list,
  print,
  rethrowUnless,
  signature,
  sorted,
  typeName,
} from "./runtime/python/index.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { TemporaryDirectory } from "./runtime/python/stdlib/tempfile.js";

let root: Dynamic;
// Path reads, writes, lists and removes in a temporary folder.

const manager: Dynamic = new TemporaryDirectory();
const name = enter(manager);
let failed = false;
try {
  root = new Path(name);
  const folder = div(div(root, "a"), "b");
  callMethod(folder, "mkdir", [], { parents: true });
  try {
    callMethod(folder, "mkdir", []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, FileExistsError);
    print(typeName(e), getAttr(e, "errno"));
  }
  callMethod(folder, "mkdir", [], { exist_ok: true });
  const f = div(folder, "t.txt");
  print(
    callMethod(f, "write_text", ["é\nline\n"], { encoding: "utf-8" }),
    callMethod(f, "read_text", [], { encoding: "utf-8" }),
    callMethod(f, "read_bytes", []),
    getAttr(callMethod(f, "stat", []), "st_size"),
    callMethod(f, "exists", []),
    callMethod(f, "is_file", []),
    callMethod(folder, "is_dir", []),
  );
  print(
    callMethod(div(root, "bin"), "write_bytes", [bytes([0, 255])]),
    callMethod(div(root, "bin"), "read_bytes", []),
  );
  const manager2: Dynamic = callMethod(f, "open", ["a"]);
  const out = enter(manager2);
  let failed2 = false;
  try {
    callMethod(out, "write", ["more"]);
  } catch (caught3) {
    failed2 = true;
    if (!exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      exit(manager2);
    }
  }
  const manager3: Dynamic = callMethod(f, "open", []);
  const lines = enter(manager3);
  let failed3 = false;
  try {
    print(Array.from(iterate(lines), (line: Dynamic) => callMethod(line, "rstrip", [])));
  } catch (caught4) {
    failed3 = true;
    if (!exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
  callMethod(div(root, "c.py"), "touch", []);
  print(
    sorted(lazyFlatMap(root.iterdir(), (p: Dynamic) => [p.name])),
    sorted(lazyFlatMap(root.rglob("*"), (p: Dynamic) => [p.relativeTo(root).asPosix()])),
    sorted(lazyFlatMap(root.glob("*.py"), (p: Dynamic) => [p.name])),
  );
  const moved = callMethod(f, "rename", [div(root, "moved.txt")]);
  print(
    getAttr(moved, "name"),
    callMethod(f, "exists", []),
    callMethod(div(root, "nope"), "exists", []),
  );
  for (const bad of Tuple.of(
    signature(() => callMethod(f, "read_text", []), "<lambda>", []),
    signature(() => callMethod(f, "unlink", []), "<lambda>", []),
    signature(() => callMethod(div(root, "a"), "rmdir", []), "<lambda>", []),
    signature(() => list(callMethod(div(root, "zz"), "iterdir", [])), "<lambda>", []),
  )) {
    try {
      print(call(bad, []));
    } catch (caught5) {
      const e = rethrowUnless(caught5, OSError);
      print(typeName(e), getAttr(e, "errno"));
    }
  }
  callMethod(f, "unlink", [], { missing_ok: true });
  callMethod(folder, "rmdir", []);
  print(
    callMethod(folder, "exists", []),
    eq(callMethod(moved, "resolve", []), div(root.resolve(), "moved.txt")),
    getAttr(moved, "suffix"),
  );
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
print(root.exists());
