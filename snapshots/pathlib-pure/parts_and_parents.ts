import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  div,
  eq,
  getItem,
  hash,
  list,
  lt,
  print,
  repr,
  rethrowUnless,
  sorted,
  truthy,
} from "./runtime/python/index.js";
import { PurePath } from "./runtime/python/stdlib/pathlib.js";

let p: Dynamic;
// Parts, parents, names and suffixes of odd paths.

for (const text of Tuple.of(
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
  print(
    repr(text),
    p,
    p.parts,
    p.name,
    p.stem,
    p.suffix,
    p.suffixes,
    p.parent,
    p.isAbsolute(),
    p.root,
    p.anchor,
  );
}
p = new PurePath("/a/b/c");
print(
  list(p.parents),
  p.parents[1],
  p.parents.length,
  p.asPosix(),
  p.asUri(),
  repr(p),
  truthy(new PurePath("")),
);
print(
  div(div(new PurePath("/a"), "b"), new PurePath("c")),
  div("/x", new PurePath("y")),
  div(p, "/abs"),
  p.joinpath("d", "..", "e"),
  new PurePath("a", "b", "/c", "d"),
);
print(
  eq(p, new PurePath("/a//b/c/")),
  lt(p, new PurePath("/a/c")),
  eq(hash(p), hash(new PurePath("/a/b/c"))),
  eq(p, "/a/b/c"),
  sorted([new PurePath("b"), new PurePath("a/z"), new PurePath("a")]),
);
try {
  print(getItem(p.parents, 9));
} catch (caught) {
  const e = rethrowUnless(caught, IndexError);
  print("IndexError");
}
try {
  div(p, 5);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
