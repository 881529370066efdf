import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  call,
  getItem,
  getSlice,
  isIn,
  mod,
  print,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import { PurePath } from "./runtime/python/stdlib/pathlib.js";

// with_name, with_stem, with_suffix, relative_to and their errors.

const p = new PurePath("/data/report.tar.gz");
print(
  p.withName("x.csv"),
  p.withStem("other"),
  p.withSuffix(".zip"),
  p.withSuffix(""),
  new PurePath("a").withSuffix(".txt"),
  new PurePath("a/.env").withSuffix(".bak"),
);
print(
  p.relativeTo("/data"),
  p.relativeTo("/"),
  new PurePath("a/b/c").relativeTo("a", "b"),
  new PurePath("a").relativeTo("a"),
  p.isRelativeTo("/data"),
  p.isRelativeTo("data"),
);
for (const bad of Tuple.of(
  signature(() => p.withSuffix("zip"), "<lambda>", []),
  signature(() => p.withName(""), "<lambda>", []),
  signature(() => new PurePath("/").withName("x"), "<lambda>", []),
  signature(() => p.withName("a/b"), "<lambda>", []),
  signature(() => p.relativeTo("/other"), "<lambda>", []),
  signature(() => new PurePath("a").relativeTo("/a"), "<lambda>", []),
  signature(() => new PurePath("").withSuffix(".x"), "<lambda>", []),
  signature(() => p.withSuffix("."), "<lambda>", []),
  signature(() => new PurePath("a").asUri(), "<lambda>", []),
  signature(() => new PurePath(null), "<lambda>", []),
  signature(() => new PurePath(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
for (const pattern of Tuple.of(
  "*.gz",
  "*.py",
  "report*",
  "/data/*",
  "data/*.gz",
  "*/*",
  "/*.gz",
  "r?port.*",
  "[rq]eport*",
  "**/*.gz",
)) {
  print(pattern, p.match(pattern));
}
print(
  getItem(new Dict([[new PurePath("a/b"), 1]] as [Dynamic, Dynamic][]), new PurePath("a//b")),
  `${str(p)}`,
  mod("%s", p),
  getSlice(str(p), 1, 5),
  Array.from(Tuple.of(new PurePath("b"), new PurePath("a")), (x: Dynamic) => str(x)),
  new PurePath("~/x"),
  isIn(new PurePath("a"), new PySet([new PurePath("a")])),
);
