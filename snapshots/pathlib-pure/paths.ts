import * as py from "./runtime/python/index.js";
import { Path, PurePath } from "./runtime/python/stdlib/pathlib.js";

// Pure paths: parts, joins, suffixes.
const p = new PurePath("/a/b/c.tar.gz");
py.print(
  p,
  py.repr(p),
  p.name,
  p.stem,
  p.suffix,
  p.suffixes,
  p.parent,
  py.getItem(p.parents, 1),
  p.parts,
  py.div(py.div(p, "x"), "y.txt"),
  p.withSuffix(".zip"),
  p.withName("n"),
  p.isAbsolute(),
  py.div(new PurePath("a"), "/b"),
  py.str(new PurePath("a//b/./c")),
  py.eq(new PurePath("a/b"), py.div(new PurePath("a"), "b")),
  p.relativeTo("/a"),
  p.match("*.gz"),
  new PurePath("a", "b").joinpath("c", "d").asPosix(),
  new PurePath("").name === "",
  new PurePath("."),
  new PurePath("/"),
  py.getItem(py.sorted([new PurePath("b"), new PurePath("a")]), 0),
  py.div("x", new PurePath("y")),
  new PurePath(".rc").suffix === "",
  py.getItem(py.list(p.parents), -1),
  p.withStem("q"),
  py.eq(py.hash(new PurePath("a")), py.hash(new PurePath("a"))),
);
try {
  p.relativeTo("/z");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(py.typeName(e));
}
py.print(
  new Path("x").exists(),
  new Path("a/b").name,
  py.isInstance(new Path("x"), Path),
  `${py.str(py.div(new Path("k"), "v"))}`,
);
