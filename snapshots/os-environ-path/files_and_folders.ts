import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { exists, getsize, isdir, isfile, islink, join, samefile } from "./runtime/python/stdlib/os-path.js";
import {
  R_OK,
  access,
  chdir,
  cpuCount,
  getcwd,
  getpid,
  listdir,
  makedirs,
  mkdir,
  name,
  remove,
  rename,
  rmdir,
  scandir,
  stat,
  urandom,
  walk,
} from "./runtime/python/stdlib/os.js";

let f: Dynamic;
// Making, listing, renaming, walking and removing.
makedirs("w1/sub/deep");
makedirs("w1/sub", undefined, true);
mkdir("w1/other");
for (const n of py.Tuple.of("w1/a.txt", "w1/sub/b.txt", "w1/sub/deep/c.txt")) {
  const manager: Dynamic = open(n, "w");
  f = py.enter(manager);
  let failed = false;
  try {
    py.callMethod(f, "write", [n]);
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
py.print(
  py.sorted(listdir("w1")),
  py.sorted(walk("w1")).map(([r, d, f]: Dynamic) => py.Tuple.of(r, py.sorted(d), py.sorted(f))),
  py.sorted(listdir("w1/other")),
);
py.print(
  py.getItem(
    Array.from(py.iterate(walk("w1", false)), ([r, d, f]: Dynamic) => r),
    -1,
  ),
  getsize("w1/a.txt"),
  isfile("w1/a.txt"),
  isdir("w1"),
  exists("nope"),
  islink("w1"),
  py.getAttr(stat("w1/a.txt"), "st_size"),
  py.sorted(
    py.lazyFlatMap(scandir("w1"), (e: Dynamic) =>
      py.truthy(py.callMethod(e, "is_file", [])) ? [py.getAttr(e, "name")] : [],
    ),
  ),
);
rename("w1/a.txt", "w1/z.txt");
rename("w1/z.txt", "w1/sub/b.txt");
py.print(open("w1/sub/b.txt").read(), py.sorted(listdir("w1")));
for (const bad of py.Tuple.of(
  () => mkdir("w1"),
  () => makedirs("w1/sub"),
  () => listdir("nope"),
  () => remove("nope"),
  () => rmdir("w1/sub"),
  () => rename("nope", "x"),
  () => remove("w1"),
  () => mkdir("no/where"),
  () => listdir("w1/sub/b.txt"),
  () => stat("nope"),
  () => getsize("nope"),
  () => chdir("nope"),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.OSError);
    py.print(py.typeName(e), e);
  }
}
for (const item of py.iterate(walk("w1", false))) {
  const items: Dynamic[] = item;
  const r = items[0];
  const d: string[] = items[1];
  f = items[2];
  for (const n of py.iterate(f)) {
    remove(join(r, n));
  }
  for (const n of d) {
    rmdir(join(r, n));
  }
}
rmdir("w1");
py.print(
  exists("w1"),
  access(".", R_OK),
  samefile(".", getcwd()),
  py.list(walk("nope")),
  py.len(urandom(4)),
  cpuCount() > 0,
  name,
  py.isInstance(getpid(), py.int),
);
