import {
  type Dynamic,
  FileExistsError,
  OSError,
  Tuple,
  call,
  callMethod,
  enter,
  exit,
  getAttr,
  getSlice,
  print,
  rethrowUnless,
  signature,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
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
for (const [name, text] of Tuple.of(
  Tuple.of("a.txt", "A"),
  Tuple.of("b.log", "B"),
  Tuple.of("sub/c.txt", "C"),
)) {
  const manager: Dynamic = open(join("src", name), "w");
  const f = enter(manager);
  let failed = false;
  try {
    callMethod(f, "write", [text]);
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
}
print(copy("src/a.txt", "copy.txt"), open("copy.txt").read());
print(copy2("src/a.txt", "src/sub"), sorted(listdir("src/sub")));
print(copytree("src", "dst", undefined, ignorePatterns("*.log")), sorted(listdir("dst")));
try {
  copytree("src", "dst");
} catch (caught2) {
  const e = rethrowUnless(caught2, FileExistsError);
  print(getAttr(e, "filename"), getAttr(e, "errno"));
}
copytree("src", "dst", undefined, undefined, undefined, undefined, true);
print(sorted(listdir("dst")));
print(move("copy.txt", "dst"), move("dst/b.log", "moved.log"), sorted(listdir(".")));
for (const bad of Tuple.of(
  signature(() => copyfile("nope", "x"), "<lambda>", []),
  signature(() => rmtree("nope"), "<lambda>", []),
  signature(() => copyfile("moved.log", "moved.log"), "<lambda>", []),
  signature(() => move("nope", "x"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught3) {
    const e = rethrowUnless(caught3, OSError);
    print(typeName(e), getSlice(str(e), null, 60));
  }
}
rmtree("nope", true);
rmtree("dst");
print(exists("dst"), which("definitely-not-there"), which("sh") !== null);
chdir("..");
rmtree("shutil-work");
