import {
  type Dynamic,
  bytes,
  callMethod,
  enter,
  exit,
  getAttr,
  iterate,
  print,
} from "./runtime/python/index.js";
import { fdopen } from "./runtime/python/stdlib/file-descriptors.js";
import { open } from "./runtime/python/stdlib/files.js";
import {
  basename,
  dirname,
  exists,
  getsize,
  isdir,
  join,
} from "./runtime/python/stdlib/os-path.js";
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
let folder: string = enter(manager);
let failed = false;
try {
  print(isdir(folder), basename(folder).startsWith("agent_"));
  path = join(folder, "a.txt");
  const manager2: Dynamic = open(path, "w", undefined, "utf-8");
  f = enter(manager2);
  let failed2 = false;
  try {
    callMethod(f, "write", ["héllo 😀\nline two\n"]);
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
    print(Array.from(iterate(f), (line: Dynamic) => callMethod(line, "rstrip", [])));
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
print(exists(folder));
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
f = enter(manager4);
let failed4 = false;
try {
  callMethod(f, "write", ['{"a": 1}']);
  callMethod(f, "flush", []);
  callMethod(f, "seek", [0]);
  print(callMethod(f, "read", []), callMethod(getAttr(f, "name"), "endswith", [".json"]));
  kept = getAttr(f, "name");
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
print(exists(kept));
remove(kept);
const manager5: Dynamic = namedTemporaryFile();
f = enter(manager5);
let failed5 = false;
try {
  print(callMethod(f, "write", [bytes([0, 255])]), exists(getAttr(f, "name")));
  name = getAttr(f, "name");
} catch (caught5) {
  failed5 = true;
  if (!exit(manager5, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed5) {
    exit(manager5);
  }
}
print(exists(name));
const items: Dynamic[] = mkstemp(".txt", "x_");
const fd = items[0];
path = items[1];
const manager6: Dynamic = fdopen(fd, "w");
f = enter(manager6);
let failed6 = false;
try {
  print(callMethod(f, "write", ["abc"]));
} catch (caught6) {
  failed6 = true;
  if (!exit(manager6, caught6)) {
    throw caught6;
  }
} finally {
  if (!failed6) {
    exit(manager6);
  }
}
print(open(path).read(), getsize(path));
remove(path);
folder = mkdtemp();
print(listdir(folder), dirname(folder) === gettempdir());
rmdir(folder);
const d = new TemporaryDirectory();
print(isdir(d.name));
d.cleanup();
print(isdir(d.name));
