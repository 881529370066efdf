import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { TemporaryDirectory } from "./runtime/python/stdlib/tempfile.js";

let root: Dynamic;
// Path reads, writes, lists and removes in a temporary folder.

const manager: Dynamic = new TemporaryDirectory();
const name = py.enter(manager);
let failed = false;
try {
  root = new Path(name);
  const folder = py.div(py.div(root, "a"), "b");
  py.callMethod(folder, "mkdir", [], { parents: true });
  try {
    py.callMethod(folder, "mkdir", []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.FileExistsError);
    py.print(py.typeName(e), py.getAttr(e, "errno"));
  }
  py.callMethod(folder, "mkdir", [], { exist_ok: true });
  const f = py.div(folder, "t.txt");
  py.print(
    py.callMethod(f, "write_text", ["é\nline\n"], { encoding: "utf-8" }),
    py.callMethod(f, "read_text", [], { encoding: "utf-8" }),
    py.callMethod(f, "read_bytes", []),
    py.getAttr(py.callMethod(f, "stat", []), "st_size"),
    py.callMethod(f, "exists", []),
    py.callMethod(f, "is_file", []),
    py.callMethod(folder, "is_dir", []),
  );
  py.print(
    py.callMethod(py.div(root, "bin"), "write_bytes", [py.bytes([0, 255])]),
    py.callMethod(py.div(root, "bin"), "read_bytes", []),
  );
  const manager2: Dynamic = py.callMethod(f, "open", ["a"]);
  const out = py.enter(manager2);
  let failed2 = false;
  try {
    py.callMethod(out, "write", ["more"]);
  } catch (caught3) {
    failed2 = true;
    if (!py.exit(manager2, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed2) {
      py.exit(manager2);
    }
  }
  const manager3: Dynamic = py.callMethod(f, "open", []);
  const lines = py.enter(manager3);
  let failed3 = false;
  try {
    py.print(Array.from(py.iterate(lines), (line: Dynamic) => py.callMethod(line, "rstrip", [])));
  } catch (caught4) {
    failed3 = true;
    if (!py.exit(manager3, caught4)) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
  py.callMethod(py.div(root, "c.py"), "touch", []);
  py.print(
    py.sorted(py.lazyFlatMap(root.iterdir(), (p: Dynamic) => [p.name])),
    py.sorted(py.lazyFlatMap(root.rglob("*"), (p: Dynamic) => [p.relativeTo(root).asPosix()])),
    py.sorted(py.lazyFlatMap(root.glob("*.py"), (p: Dynamic) => [p.name])),
  );
  const moved = py.call(py.getAttr(f, "rename"), [py.div(root, "moved.txt")]);
  py.print(
    py.getAttr(moved, "name"),
    py.callMethod(f, "exists", []),
    py.callMethod(py.div(root, "nope"), "exists", []),
  );
  for (const bad of py.Tuple.of(
    py.signature(() => py.callMethod(f, "read_text", []), "<lambda>", []),
    py.signature(() => py.callMethod(f, "unlink", []), "<lambda>", []),
    py.signature(() => py.callMethod(py.div(root, "a"), "rmdir", []), "<lambda>", []),
    py.signature(() => py.list(py.callMethod(py.div(root, "zz"), "iterdir", [])), "<lambda>", []),
  )) {
    try {
      py.print(py.call(bad, []));
    } catch (caught5) {
      const e = py.rethrowUnless(caught5, py.OSError);
      py.print(py.typeName(e), py.getAttr(e, "errno"));
    }
  }
  py.callMethod(f, "unlink", [], { missing_ok: true });
  py.callMethod(folder, "rmdir", []);
  py.print(
    py.callMethod(folder, "exists", []),
    py.eq(py.callMethod(moved, "resolve", []), py.div(root.resolve(), "moved.txt")),
    py.getAttr(moved, "suffix"),
  );
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
py.print(root.exists());
