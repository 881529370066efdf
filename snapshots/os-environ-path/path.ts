import * as py from "./runtime/python/index.js";
import { open } from "./runtime/python/stdlib/files.js";
import {
  basename,
  commonprefix,
  dirname,
  exists,
  expanduser,
  isabs,
  isfile,
  join,
  normpath,
  relpath,
  sep,
  split,
  splitext,
} from "./runtime/python/stdlib/os-path.js";
import { linesep } from "./runtime/python/stdlib/os.js";

// os.path functions that do not touch the disk.
py.print(
  join("a", "b", "c.txt"),
  join("a", "/b"),
  join("a/", "b"),
  join("a", ""),
  basename("/x/y.py"),
  dirname("/x/y.py"),
  split("/x/y"),
  splitext("a.tar.gz"),
  splitext(".rc"),
  isabs("/a"),
  normpath("a/../b//c/."),
  basename("/x/"),
  dirname("f"),
  commonprefix(["abc", "abd"]),
  relpath("/a/b", "/a/c"),
  exists("/definitely/not"),
  isfile("/definitely/not"),
  sep,
  py.repr(linesep),
  expanduser("x"),
);
try {
  open("/definitely/not/here");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.FileNotFoundError);
  py.print(e, py.getAttr(e, "errno"), py.getAttr(e, "filename"));
}
try {
  join("a", null);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
