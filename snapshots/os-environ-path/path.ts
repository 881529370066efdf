import {
  FileNotFoundError,
  TypeError,
  getAttr,
  print,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
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
print(
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
  repr(linesep),
  expanduser("x"),
);
try {
  open("/definitely/not/here");
} catch (caught) {
  const e = rethrowUnless(caught, FileNotFoundError);
  print(e, getAttr(e, "errno"), getAttr(e, "filename"));
}
try {
  join("a", null);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
