import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dispatch by globals, type name, dict of types.
class Alpha {
  declare config: Dynamic;
  constructor(config: Dynamic = null) {
    this.config = config;
  }
  static {
    py.signature(this, "Alpha.__init__", ["config="]);
  }
}
class Beta extends Alpha {}
function make(name: string, { ...kw }: Dynamic = {}): Dynamic {
  return py.call(py.getItem({ Alpha, Beta }, name), [], kw);
}
py.print(py.typeName(make("Beta", { config: 1 })), py.getAttr(make("Alpha"), "config"));
const handlers = new py.Dict([
  [py.int, py.signature((v: Dynamic) => py.add(v, 1), "<lambda>", ["v"])],
  [py.str, py.getAttr(py.str, "upper")],
  [py.list, py.len],
  [py.type(null), py.signature((v: Dynamic) => "none", "<lambda>", ["v"])],
] as [Dynamic, Dynamic][]);
py.print(Array.from(py.Tuple.of(1, "a", [1, 2], null), (v: Dynamic) => py.call(py.getItem(handlers, py.type(v)), [v])));
function kind(m: Dynamic): string {
  return py.isIn(py.typeName(m), ["Beta"]) ? "tool" : "other";
}
py.print(
  kind(new Beta()),
  kind(new Alpha()),
  py.eq(py.type(new Beta()), Alpha),
  py.getAttr(py.getItem(py.getAttr(Beta, "__mro__"), 1), "__name__"),
);
for (const n of py.Tuple.of("Alpha", "Gamma")) {
  try {
    py.print(py.getAttr(py.getAttr(make(n), "__class__"), "__name__"));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    py.print("no", e);
  }
}
