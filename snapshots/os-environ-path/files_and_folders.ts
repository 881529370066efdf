import {
  type Dynamic,
  OSError,
  Tuple,
  call,
  callMethod,
  enter,
  exit,
  getAttr,
  getItem,
  int,
  isInstance,
  iterate,
  lazyFlatMap,
  len,
  list,
  print,
  rethrowUnless,
  sorted,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import {
  exists,
  getsize,
  isdir,
  isfile,
  islink,
  join,
  samefile,
} from "./runtime/python/stdlib/os-path.js";
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
for (const n of Tuple.of("w1/a.txt", "w1/sub/b.txt", "w1/sub/deep/c.txt")) {
  const manager: Dynamic = open(n, "w");
  f = enter(manager);
  let failed = false;
  try {
    callMethod(f, "write", [n]);
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
print(
  sorted(listdir("w1")),
  sorted(walk("w1")).map(([r, d, f]: Dynamic) => Tuple.of(r, sorted(d), sorted(f))),
  sorted(listdir("w1/other")),
);
print(
  getItem(
    Array.from(iterate(walk("w1", false)), ([r, d, f]: Dynamic) => r),
    -1,
  ),
  getsize("w1/a.txt"),
  isfile("w1/a.txt"),
  isdir("w1"),
  exists("nope"),
  islink("w1"),
  getAttr(stat("w1/a.txt"), "st_size"),
  sorted(
    lazyFlatMap(scandir("w1"), (e: Dynamic) =>
      truthy(callMethod(e, "is_file", [])) ? [getAttr(e, "name")] : [],
    ),
  ),
);
rename("w1/a.txt", "w1/z.txt");
rename("w1/z.txt", "w1/sub/b.txt");
print(open("w1/sub/b.txt").read(), sorted(listdir("w1")));
for (const bad of Tuple.of(
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
    print(call(bad, []));
  } catch (caught2) {
    const e = rethrowUnless(caught2, OSError);
    print(typeName(e), e);
  }
}
for (const item of iterate(walk("w1", false))) {
  const items: Dynamic[] = item;
  const r = items[0];
  const d: string[] = items[1];
  f = items[2];
  for (const n of iterate(f)) {
    remove(join(r, n));
  }
  for (const n of d) {
    rmdir(join(r, n));
  }
}
rmdir("w1");
print(
  exists("w1"),
  access(".", R_OK),
  samefile(".", getcwd()),
  list(walk("nope")),
  len(urandom(4)),
  cpuCount() > 0,
  name,
  isInstance(getpid(), int),
);
