import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  abspath,
  basename,
  commonpath,
  commonprefix,
  curdir,
  dirname,
  expandvars,
  extsep,
  isabs,
  join,
  normpath,
  pathsep,
  relpath,
  sep,
  split,
  splitext,
} from "./runtime/python/stdlib/os-path.js";
import { environ, fspath, getenv, linesep } from "./runtime/python/stdlib/os.js";

// Paths as text: joins, splits, normal forms, odd inputs.
for (const a of py.Tuple.of(
  py.Tuple.of("a", "b"),
  py.Tuple.of("a/", "b"),
  py.Tuple.of("a", "/b"),
  py.Tuple.of("", "b"),
  py.Tuple.of("a", ""),
  py.Tuple.of("a"),
  py.Tuple.of("/", "a", "..", "b"),
  py.Tuple.of("é", "😀.txt"),
)) {
  py.print(a, join(py.getItem(a, 0), ...py.getSlice(a, 1, null)));
}
for (const s of py.Tuple.of(
  "/a/b.tar.gz",
  "a",
  "",
  "/",
  "a/",
  ".bashrc",
  "a/.x",
  "a.b/c",
  "//x",
  "...",
  "a..b",
  "é.txt",
)) {
  py.print(
    py.repr(s),
    split(s),
    splitext(s),
    py.repr(basename(s)),
    py.repr(dirname(s)),
    isabs(s),
    py.repr(normpath(s)),
  );
}
py.print(
  normpath("a/./b/../c//d"),
  normpath("../../x"),
  normpath("/../x"),
  relpath("/a/b/c", "/a/d"),
  relpath("a/b", "a"),
  relpath("/a", "/a"),
  commonpath(["/a/b/c", "/a/b/d"]),
  commonprefix(["abc", "abd"]),
  commonprefix([]),
  expandvars("$NOPE_X/${NOPE_Y}"),
  abspath("/x/../y"),
  sep,
  pathsep,
  curdir,
  extsep,
  linesep === "\n",
  sep,
);
py.setItem(environ, "P2I_X", "val");
py.print(
  expandvars("$P2I_X/${P2I_X}b/$$"),
  py.getItem(environ, "P2I_X"),
  getenv("P2I_X"),
  getenv("NOPE"),
  getenv("NOPE", 5),
  py.get(environ, "NOPE", "d"),
  py.contains(environ, "P2I_X"),
  py.pop(environ, "P2I_X"),
  py.pop(environ, "P2I_X", null),
  py.setDefault(environ, "P2I_Y", "y"),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.getItem(environ, "NOPE_Z"), "<lambda>", []),
  py.signature(() => py.callMethod(environ, "__setitem__", ["a", 5]), "<lambda>", []),
  py.signature(() => join("a", 5), "<lambda>", []),
  py.signature(() => commonpath([]), "<lambda>", []),
  py.signature(() => commonpath(["/a", "b"]), "<lambda>", []),
  py.signature(() => basename(null), "<lambda>", []),
  py.signature(() => getenv(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.delItem(environ, "P2I_Y");
py.print(
  py.isInstance(py.dict(environ), py.dict),
  fspath("a"),
  new py.Dict(py.flatMap(py.items(environ), ([k, v]: Dynamic) => (k === "NOPE" ? [[k, v] as [Dynamic, Dynamic]] : []))),
);
