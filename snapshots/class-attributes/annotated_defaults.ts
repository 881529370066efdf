import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Annotated class attributes act as defaults for instances.
class Conf {
  declare unset: Dynamic;
  declare endpoint: string;
  declare k: number;
  declare tags: Dynamic[];
  static endpoint: Dynamic = "e";
  static k: Dynamic = 3;
  static tags: Dynamic = ["shared"];
  constructor({ ...kw }: Dynamic = {}) {
    for (const [key, v] of py.items(kw)) {
      if (!py.hasAttr(py.type(this), key)) {
        throw new py.AttributeError(`no option ${key}`);
      }
      py.setAttr(this, key, v);
    }
  }

  static {
    py.classAttribute(this, "endpoint");
    py.classAttribute(this, "k");
    py.classAttribute(this, "tags");
    py.describe(this, { annotations: () => ({ endpoint: py.str, k: py.int, tags: py.list, unset: py.float }) });
  }
}
const c = new Conf({ k: 5 });
py.print(
  c.endpoint,
  c.k,
  Conf.k,
  py.is(c.tags, Conf.tags),
  py.vars(c),
  py.list(py.getAttr(Conf, "__annotations__")),
  py.hasAttr(c, "unset"),
  py.getAttr(c, "unset", null),
  new py.Dict(
    Array.from(
      py.iterate(py.getAttr(Conf, "__annotations__")),
      (k: Dynamic) => [k, py.getAttr(c, k, "?")] as [Dynamic, Dynamic],
    ),
  ),
);
try {
  new Conf({ zz: 1 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.getAttr(c, "unset");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}
