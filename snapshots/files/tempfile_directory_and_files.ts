import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { fdopen } from "./runtime/python/stdlib/file-descriptors.js";
import { open } from "./runtime/python/stdlib/files.js";
import { basename, dirname, exists, getsize, isdir, join } from "./runtime/python/stdlib/os-path.js";
import { listdir, remove, rmdir } from "./runtime/python/stdlib/os.js";
import {
  TemporaryDirectory,
  gettempdir,
  mkdtemp,
  mkstemp,
  namedTemporaryFile,
} from "./runtime/python/stdlib/tempfile.js";

let path!: string;
let f: Dynamic;
let kept: Dynamic;
let name: Dynamic;
// Temporary directories and files are there inside of the with statement and gone after it.
const manager: Dynamic = new TemporaryDirectory(undefined, "agent_");
let folder: string = py.enter(manager);
let failed = false;
try {
  py.print(isdir(folder), basename(folder).startsWith("agent_"));
  path = join(folder, "a.txt");
  const manager2: Dynamic = open(path, "w", undefined, "utf-8");
  f = py.enter(manager2);
  let failed2 = false;
  try {
    py.callMethod(f, "write", ["héllo 😀\nline two\n"]);
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
    py.print(Array.from(py.iterate(f), (line: Dynamic) => py.callMethod(line, "rstrip", [])));
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
py.print(exists(folder));
const manager4: Dynamic = namedTemporaryFile(
  "w+",
  undefined,
  undefined,
  undefined,
  ".json",
  undefined,
  undefined,
  false,
);
f = py.enter(manager4);
let failed4 = false;
try {
  py.callMethod(f, "write", ['{"a": 1}']);
  py.callMethod(f, "flush", []);
  py.callMethod(f, "seek", [0]);
  py.print(py.callMethod(f, "read", []), py.callMethod(py.getAttr(f, "name"), "endswith", [".json"]));
  kept = py.getAttr(f, "name");
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
py.print(exists(kept));
remove(kept);
const manager5: Dynamic = namedTemporaryFile();
f = py.enter(manager5);
let failed5 = false;
try {
  py.print(py.callMethod(f, "write", [py.bytes([0, 255])]), exists(py.getAttr(f, "name")));
  name = py.getAttr(f, "name");
} catch (caught5) {
  failed5 = true;
  if (!py.exit(manager5, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed5) {
    py.exit(manager5);
  }
}
py.print(exists(name));
const items: Dynamic[] = mkstemp(".txt", "x_");
const fd = items[0];
path = items[1];
const manager6: Dynamic = fdopen(fd, "w");
f = py.enter(manager6);
let failed6 = false;
try {
  py.print(py.callMethod(f, "write", ["abc"]));
} catch (caught6) {
  failed6 = true;
  if (!py.exit(manager6, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed6) {
    py.exit(manager6);
  }
}
py.print(open(path).read(), getsize(path));
remove(path);
folder = mkdtemp();
py.print(listdir(folder), dirname(folder) === gettempdir());
rmdir(folder);
const d = new TemporaryDirectory();
py.print(isdir(d.name));
d.cleanup();
py.print(isdir(d.name));
