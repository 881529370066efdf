import * as py from "./runtime/python/index.js";
import {
  basename,
  commonpath,
  commonprefix,
  dirname,
  isabs,
  join,
  normpath,
  relpath,
  split,
  splitext,
} from "./runtime/python/stdlib/os-path.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";

// Joining, splitting and normalising odd paths.

for (const p of py.Tuple.of(
  "/a/b.txt",
  "a//b/../c/.",
  "",
  ".",
  "/",
  "//x",
  "..",
  "a/b/",
  ".env",
  "x.tar.gz",
  "/../a",
)) {
  py.print(py.repr(p), split(p), splitext(p), basename(p), dirname(p), normpath(p), isabs(p));
}
py.print(
  join("a", "b"),
  join("a/", "b"),
  join("a", "/b"),
  join("a", ""),
  join("", "b"),
  commonprefix(["abc", "abd"]),
  commonpath(["/a/b", "/a/c"]),
  relpath("/a/b", "/a/c"),
);
py.setItem(environ, "P2I_X", "1");
py.print(
  getenv("P2I_X"),
  getenv("P2I_NO"),
  getenv("P2I_NO", "d"),
  py.get(environ, "P2I_X"),
  py.contains(environ, "P2I_X"),
  py.pop(environ, "P2I_X"),
  py.get(environ, "P2I_X"),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.getItem(environ, "P2I_NO"), "<lambda>", []),
  py.signature(() => py.callMethod(environ, "__setitem__", ["k", 1]), "<lambda>", []),
  py.signature(() => join("a", 5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.TypeError);
    py.print(py.typeName(e));
  }
}
