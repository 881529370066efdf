import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { PurePath } from "./runtime/python/stdlib/pathlib.js";

let p: Dynamic;
// Parts, parents, names and suffixes of odd paths.

for (const text of py.Tuple.of(
  "/a/b/c.tar.gz",
  "a",
  "",
  ".",
  "..",
  "/",
  "//a/b",
  "///a",
  "a//b/./c/../d",
  ".hidden",
  "a/.b.c",
  "x.",
  "a/b/",
  "name.",
  "é/ü.txt",
  "a b/c d.e f",
)) {
  p = new PurePath(text);
  py.print(py.repr(text), p, p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.isAbsolute(), p.root, p.anchor);
}
p = new PurePath("/a/b/c");
py.print(
  py.list(p.parents),
  py.getItem(p.parents, 1),
  p.parents.length,
  p.asPosix(),
  p.asUri(),
  py.repr(p),
  py.truthy(new PurePath("")),
);
py.print(
  py.div(py.div(new PurePath("/a"), "b"), new PurePath("c")),
  py.div("/x", new PurePath("y")),
  py.div(p, "/abs"),
  p.joinpath("d", "..", "e"),
  new PurePath("a", "b", "/c", "d"),
);
py.print(
  py.eq(p, new PurePath("/a//b/c/")),
  py.lt(p, new PurePath("/a/c")),
  py.eq(py.hash(p), py.hash(new PurePath("/a/b/c"))),
  py.eq(p, "/a/b/c"),
  py.sorted([new PurePath("b"), new PurePath("a/z"), new PurePath("a")]),
);
try {
  py.print(py.getItem(p.parents, 9));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.IndexError);
  py.print("IndexError");
}
try {
  py.div(p, 5);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
