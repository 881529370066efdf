import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Path, PurePath } from "./runtime/python/stdlib/pathlib.js";

// Paths as configuration code uses them.
const base = new PurePath("/app/agents");
py.print(
  py.div(py.div(base, "configs"), "agent.yaml"),
  base.joinpath("a", "b.py").suffix,
  py.getAttr(py.div(base, "x.tar"), "stem"),
  base.parent,
  py.str(base) + "/x",
  `${py.str(base)}/y`,
  base.name.toUpperCase(),
  Array.from(base.parents, (p: Dynamic) => p.name),
  new PurePath("a/../b"),
  py.div(base, new Path("rel")),
  py.lt(new PurePath("/a"), new PurePath("/b")),
  new PurePath("a.py").withSuffix(""),
  py.callMethod(py.div(base, "q"), "is_relative_to", ["/app"]),
);
py.print(new Path("no/such/file").exists());
