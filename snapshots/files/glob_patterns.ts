import { Tuple, print, sorted } from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { escape, glob, hasMagic, iglob } from "./runtime/python/stdlib/glob.js";
import { join } from "./runtime/python/stdlib/os-path.js";
import { makedirs } from "./runtime/python/stdlib/os.js";

// Patterns of file names: hidden files, character sets, recursion.
makedirs("data/deep/er");
for (const name of Tuple.of(
  "data/a.py",
  "data/b.txt",
  "data/.hidden.py",
  "data/deep/c.py",
  "data/deep/er/d.py",
  "data/x[1].py",
  "data/é.py",
)) {
  open(name, "w").close();
}
print(sorted(glob("data/*.py")));
print(sorted(glob("data/**/*.py", { recursive: true })));
print(sorted(glob("data/**", { recursive: true })));
print(sorted(glob("data/[ab].*")), sorted(glob("data/[!ab].*")), glob("data/x[[]1].py"));
print(
  glob("nope/*"),
  glob("data/a.py"),
  glob("data/missing.py"),
  sorted(glob("*.py", { root_dir: "data" })),
);
print(
  escape("a[1]*.py"),
  hasMagic("a?"),
  hasMagic("a"),
  sorted(iglob("data/deep/*")),
  sorted(glob("data/*/")),
);
print(sorted(glob(join("data", "?.py"))), sorted(glob("data/.*")));
