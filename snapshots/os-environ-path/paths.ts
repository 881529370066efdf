import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  call,
  callMethod,
  contains,
  delItem,
  dict,
  flatMap,
  get,
  getItem,
  getSlice,
  isInstance,
  items,
  pop,
  print,
  repr,
  rethrowUnless,
  setDefault,
  setItem,
  signature,
  typeName,
} from "./runtime/python/index.js";
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
for (const a of Tuple.of(
  Tuple.of("a", "b"),
  Tuple.of("a/", "b"),
  Tuple.of("a", "/b"),
  Tuple.of("", "b"),
  Tuple.of("a", ""),
  Tuple.of("a"),
  Tuple.of("/", "a", "..", "b"),
  Tuple.of("é", "😀.txt"),
)) {
  print(a, join(getItem(a, 0), ...getSlice(a, 1, null)));
}
for (const s of Tuple.of(
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
  print(
    repr(s),
    split(s),
    splitext(s),
    repr(basename(s)),
    repr(dirname(s)),
    isabs(s),
    repr(normpath(s)),
  );
}
print(
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
setItem(environ, "P2I_X", "val");
print(
  expandvars("$P2I_X/${P2I_X}b/$$"),
  getItem(environ, "P2I_X"),
  getenv("P2I_X"),
  getenv("NOPE"),
  getenv("NOPE", 5),
  get(environ, "NOPE", "d"),
  contains(environ, "P2I_X"),
  pop(environ, "P2I_X"),
  pop(environ, "P2I_X", null),
  setDefault(environ, "P2I_Y", "y"),
);
for (const bad of Tuple.of(
  signature(() => getItem(environ, "NOPE_Z"), "<lambda>", []),
  signature(() => callMethod(environ, "__setitem__", ["a", 5]), "<lambda>", []),
  signature(() => join("a", 5), "<lambda>", []),
  signature(() => commonpath([]), "<lambda>", []),
  signature(() => commonpath(["/a", "b"]), "<lambda>", []),
  signature(() => basename(null), "<lambda>", []),
  signature(() => getenv(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, TypeError, ValueError);
    print(typeName(e), e);
  }
}
delItem(environ, "P2I_Y");
print(
  isInstance(dict(environ), dict),
  fspath("a"),
  new Dict(
    flatMap(items(environ), ([k, v]: Dynamic) =>
      k === "NOPE" ? [[k, v] as [Dynamic, Dynamic]] : [],
    ),
  ),
);
