import {
  KeyError,
  Tuple,
  TypeError,
  call,
  callMethod,
  contains,
  get,
  getItem,
  pop,
  print,
  repr,
  rethrowUnless,
  setItem,
  signature,
  typeName,
} from "./runtime/python/index.js";
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

for (const p of Tuple.of(
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
  print(repr(p), split(p), splitext(p), basename(p), dirname(p), normpath(p), isabs(p));
}
print(
  join("a", "b"),
  join("a/", "b"),
  join("a", "/b"),
  join("a", ""),
  join("", "b"),
  commonprefix(["abc", "abd"]),
  commonpath(["/a/b", "/a/c"]),
  relpath("/a/b", "/a/c"),
);
setItem(environ, "P2I_X", "1");
print(
  getenv("P2I_X"),
  getenv("P2I_NO"),
  getenv("P2I_NO", "d"),
  get(environ, "P2I_X"),
  contains(environ, "P2I_X"),
  pop(environ, "P2I_X"),
  get(environ, "P2I_X"),
);
for (const bad of Tuple.of(
  signature(() => getItem(environ, "P2I_NO"), "<lambda>", []),
  signature(() => callMethod(environ, "__setitem__", ["k", 1]), "<lambda>", []),
  signature(() => join("a", 5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, TypeError);
    print(typeName(e));
  }
}
