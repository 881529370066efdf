import * as py from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import { escape, glob, hasMagic, iglob } from "./runtime/python/stdlib/glob.js";
import { join } from "./runtime/python/stdlib/os-path.js";
import { makedirs } from "./runtime/python/stdlib/os.js";

// Patterns of file names: hidden files, character sets, recursion.
makedirs("data/deep/er");
for (const name of py.Tuple.of(
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
py.print(py.sorted(glob("data/*.py")));
py.print(py.sorted(glob("data/**/*.py", { recursive: true })));
py.print(py.sorted(glob("data/**", { recursive: true })));
py.print(py.sorted(glob("data/[ab].*")), py.sorted(glob("data/[!ab].*")), glob("data/x[[]1].py"));
py.print(glob("nope/*"), glob("data/a.py"), glob("data/missing.py"), py.sorted(glob("*.py", { root_dir: "data" })));
py.print(
  escape("a[1]*.py"),
  hasMagic("a?"),
  hasMagic("a"),
  py.sorted(iglob("data/deep/*")),
  py.sorted(glob("data/*/")),
);
py.print(py.sorted(glob(join("data", "?.py"))), py.sorted(glob("data/.*")));
