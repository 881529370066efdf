import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { exists, join } from "./runtime/python/stdlib/os-path.js";
import { listdir } from "./runtime/python/stdlib/os.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { TemporaryDirectory } from "./runtime/python/stdlib/tempfile.js";

// Reading and writing text in a temporary directory.
const manager: Dynamic = new TemporaryDirectory();
const d = py.enter(manager);
let failed = false;
try {
  const p = py.div(py.div(new Path(d), "sub"), "a.txt");
  py.callMethod(py.getAttr(p, "parent"), "mkdir", [], { parents: true, exist_ok: true });
  py.print(
    py.callMethod(p, "write_text", ["é\nline 2\n"], { encoding: "utf-8" }),
    py.callMethod(p, "read_text", [], { encoding: "utf-8" }),
    py.callMethod(p, "exists", []),
    py.callMethod(p, "is_file", []),
    py.callMethod(py.getAttr(p, "parent"), "is_dir", []),
  );
  const manager2: Dynamic = open(p, "a", undefined, "utf-8");
  let f: Dynamic = py.enter(manager2);
  let failed2 = false;
  try {
    py.callMethod(f, "write", ["more"]);
    py.callMethod(f, "writelines", [["1\n", "2"]]);
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
  const manager3: Dynamic = open(p, undefined, undefined, "utf-8");
  f = py.enter(manager3);
  let failed3 = false;
  try {
    py.print(
      py.callMethod(f, "readline", []),
      Array.from(py.iterate(f), (l: Dynamic) => py.callMethod(l, "rstrip", [])),
      py.repr(py.callMethod(f, "read", [])),
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
  const manager4: Dynamic = open(p, "rb");
  f = py.enter(manager4);
  let failed4 = false;
  try {
    py.print(py.callMethod(f, "read", [4]));
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
  py.call(py.getAttr(py.div(new Path(d), "c.json"), "write_text"), [py.jsonDumps({ k: [1] })]);
  py.print(
    py.jsonLoad(open(join(d, "c.json"))),
    py.sorted(listdir(d)),
    py.sorted(py.lazyFlatMap(new Path(d).rglob("*.*"), (x: Dynamic) => [x.name])),
    py.sorted(new Path(d).iterdir()).map((x: Dynamic) => x.name),
  );
  py.callMethod(p, "unlink", []);
  py.print(py.callMethod(p, "exists", []));
  try {
    py.callMethod(p, "read_text", []);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.FileNotFoundError);
    py.print(py.getAttr(e, "errno"), py.getAttr(e, "strerror"));
  }
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
py.print(exists(d));
