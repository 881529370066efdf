import {
  type Dynamic,
  FileNotFoundError,
  callMethod,
  div,
  enter,
  exit,
  getAttr,
  iterate,
  jsonDumps,
  jsonLoad,
  lazyFlatMap,
  print,
  repr,
  rethrowUnless,
  sorted,
} from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { exists, join } from "./runtime/python/stdlib/os-path.js";
import { listdir } from "./runtime/python/stdlib/os.js";
import { Path } from "./runtime/python/stdlib/pathlib.js";
import { TemporaryDirectory } from "./runtime/python/stdlib/tempfile.js";

// Reading and writing text in a temporary directory.
const manager: Dynamic = new TemporaryDirectory();
const d = enter(manager);
let failed = false;
try {
  const p = div(div(new Path(d), "sub"), "a.txt");
  callMethod(getAttr(p, "parent"), "mkdir", [], { parents: true, exist_ok: true });
  print(
    callMethod(p, "write_text", ["é\nline 2\n"], { encoding: "utf-8" }),
    callMethod(p, "read_text", [], { encoding: "utf-8" }),
    callMethod(p, "exists", []),
    callMethod(p, "is_file", []),
    callMethod(getAttr(p, "parent"), "is_dir", []),
  );
  const manager2: Dynamic = open(p, "a", undefined, "utf-8");
  let f: Dynamic = enter(manager2);
  let failed2 = false;
  try {
    callMethod(f, "write", ["more"]);
    callMethod(f, "writelines", [["1\n", "2"]]);
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
  const manager3: Dynamic = open(p, undefined, undefined, "utf-8");
  f = enter(manager3);
  let failed3 = false;
  try {
    print(
      callMethod(f, "readline", []),
      Array.from(iterate(f), (l: Dynamic) => callMethod(l, "rstrip", [])),
      repr(callMethod(f, "read", [])),
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
  const manager4: Dynamic = open(p, "rb");
  f = enter(manager4);
  let failed4 = false;
  try {
    print(callMethod(f, "read", [4]));
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
  callMethod(div(new Path(d), "c.json"), "write_text", [jsonDumps({ k: [1] })]);
  print(
    jsonLoad(open(join(d, "c.json"))),
    sorted(listdir(d)),
    sorted(lazyFlatMap(new Path(d).rglob("*.*"), (x: Dynamic) => [x.name])),
    sorted(new Path(d).iterdir()).map((x: Dynamic) => x.name),
  );
  callMethod(p, "unlink", []);
  print(callMethod(p, "exists", []));
  try {
    callMethod(p, "read_text", []);
  } catch (caught5) {
    const e = rethrowUnless(caught5, FileNotFoundError);
    print(getAttr(e, "errno"), getAttr(e, "strerror"));
  }
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
print(exists(d));
