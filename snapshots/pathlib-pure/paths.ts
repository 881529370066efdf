import {
  ValueError,
  div,
  eq,
  getItem,
  hash,
  isInstance,
  list,
  print,
  repr,
  rethrowUnless,
  sorted,
  str,
  typeName,
} from "./runtime/python/index.js";
import { Path, PurePath } from "./runtime/python/stdlib/pathlib.js";

// Pure paths: parts, joins, suffixes.
const p = new PurePath("/a/b/c.tar.gz");
print(
  p,
  repr(p),
  p.name,
  p.stem,
  p.suffix,
  p.suffixes,
  p.parent,
  p.parents[1],
  p.parts,
  div(div(p, "x"), "y.txt"),
  p.withSuffix(".zip"),
  p.withName("n"),
  p.isAbsolute(),
  div(new PurePath("a"), "/b"),
  str(new PurePath("a//b/./c")),
  eq(new PurePath("a/b"), div(new PurePath("a"), "b")),
  p.relativeTo("/a"),
  p.match("*.gz"),
  new PurePath("a", "b").joinpath("c", "d").asPosix(),
  new PurePath("").name === "",
  new PurePath("."),
  new PurePath("/"),
  getItem(sorted([new PurePath("b"), new PurePath("a")]), 0),
  div("x", new PurePath("y")),
  new PurePath(".rc").suffix === "",
  getItem(list(p.parents), -1),
  p.withStem("q"),
  eq(hash(new PurePath("a")), hash(new PurePath("a"))),
);
try {
  p.relativeTo("/z");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(typeName(e));
}
print(
  new Path("x").exists(),
  new Path("a/b").name,
  isInstance(new Path("x"), Path),
  `${str(div(new Path("k"), "v"))}`,
);
