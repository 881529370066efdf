import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { exists, join } from "./runtime/python/stdlib/os-path.js";
import { chdir, listdir, makedirs, mkdir } from "./runtime/python/stdlib/os.js";
import {
  copy,
  copy2,
  copyfile,
  copytree,
  ignorePatterns,
  move,
  rmtree,
  which,
} from "./runtime/python/stdlib/shutil.js";

// Copying, moving and removing files and trees, and the errors of what is not there.
mkdir("shutil-work");
chdir("shutil-work");
makedirs("src/sub");
for (const [name, text] of py.Tuple.of(
  py.Tuple.of("a.txt", "A"),
  py.Tuple.of("b.log", "B"),
  py.Tuple.of("sub/c.txt", "C"),
)) {
  const manager: Dynamic = open(join("src", name), "w");
  const f = py.enter(manager);
  let failed = false;
  try {
    py.callMethod(f, "write", [text]);
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
}
py.print(copy("src/a.txt", "copy.txt"), open("copy.txt").read());
py.print(copy2("src/a.txt", "src/sub"), py.sorted(listdir("src/sub")));
py.print(copytree("src", "dst", undefined, ignorePatterns("*.log")), py.sorted(listdir("dst")));
try {
  copytree("src", "dst");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.FileExistsError);
  py.print(py.getAttr(e, "filename"), py.getAttr(e, "errno"));
}
copytree("src", "dst", undefined, undefined, undefined, undefined, true);
py.print(py.sorted(listdir("dst")));
py.print(move("copy.txt", "dst"), move("dst/b.log", "moved.log"), py.sorted(listdir(".")));
for (const bad of py.Tuple.of(
  py.signature(() => copyfile("nope", "x"), "<lambda>", []),
  py.signature(() => rmtree("nope"), "<lambda>", []),
  py.signature(() => copyfile("moved.log", "moved.log"), "<lambda>", []),
  py.signature(() => move("nope", "x"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.OSError);
    py.print(py.typeName(e), py.getSlice(py.str(e), null, 60));
  }
}
rmtree("nope", true);
rmtree("dst");
py.print(exists("dst"), which("definitely-not-there"), which("sh") !== null);
chdir("..");
rmtree("shutil-work");
