import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { PurePath } from "./runtime/python/stdlib/pathlib.js";

// with_name, with_stem, with_suffix, relative_to and their errors.

const p = new PurePath("/data/report.tar.gz");
py.print(
  p.withName("x.csv"),
  p.withStem("other"),
  p.withSuffix(".zip"),
  p.withSuffix(""),
  new PurePath("a").withSuffix(".txt"),
  new PurePath("a/.env").withSuffix(".bak"),
);
py.print(
  p.relativeTo("/data"),
  p.relativeTo("/"),
  new PurePath("a/b/c").relativeTo("a", "b"),
  new PurePath("a").relativeTo("a"),
  p.isRelativeTo("/data"),
  p.isRelativeTo("data"),
);
for (const bad of py.Tuple.of(
  py.signature(() => p.withSuffix("zip"), "<lambda>", []),
  py.signature(() => p.withName(""), "<lambda>", []),
  py.signature(() => new PurePath("/").withName("x"), "<lambda>", []),
  py.signature(() => p.withName("a/b"), "<lambda>", []),
  py.signature(() => p.relativeTo("/other"), "<lambda>", []),
  py.signature(() => new PurePath("a").relativeTo("/a"), "<lambda>", []),
  py.signature(() => new PurePath("").withSuffix(".x"), "<lambda>", []),
  py.signature(() => p.withSuffix("."), "<lambda>", []),
  py.signature(() => new PurePath("a").asUri(), "<lambda>", []),
  py.signature(() => new PurePath(null), "<lambda>", []),
  py.signature(() => new PurePath(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
for (const pattern of py.Tuple.of(
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
  py.print(pattern, p.match(pattern));
}
py.print(
  py.getItem(new py.Dict([[new PurePath("a/b"), 1]] as [Dynamic, Dynamic][]), new PurePath("a//b")),
  `${py.str(p)}`,
  py.mod("%s", p),
  py.getSlice(py.str(p), 1, 5),
  Array.from(py.Tuple.of(new PurePath("b"), new PurePath("a")), (x: Dynamic) => py.str(x)),
  new PurePath("~/x"),
  py.isIn(new PurePath("a"), new py.PySet([new PurePath("a")])),
);
