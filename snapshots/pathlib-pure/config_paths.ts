import { type Dynamic, callMethod, div, getAttr, lt, print, str } from "./runtime/python/index.js";
import { Path, PurePath } from "./runtime/python/stdlib/pathlib.js";

// Paths as configuration code uses them.
const base = new PurePath("/app/agents");
print(
  div(div(base, "configs"), "agent.yaml"),
  base.joinpath("a", "b.py").suffix,
  getAttr(div(base, "x.tar"), "stem"),
  base.parent,
  str(base) + "/x",
  `${str(base)}/y`,
  base.name.toUpperCase(),
  Array.from(base.parents, (p: Dynamic) => getAttr(p, "name")),
  new PurePath("a/../b"),
  div(base, new Path("rel")),
  lt(new PurePath("/a"), new PurePath("/b")),
  new PurePath("a.py").withSuffix(""),
  callMethod(div(base, "q"), "is_relative_to", ["/app"]),
);
print(new Path("no/such/file").exists());
