import {
  AttributeError,
  Dict,
  type Dynamic,
  classAttribute,
  describe,
  float,
  getAttr,
  hasAttr,
  int,
  is,
  items,
  iterate,
  list,
  print,
  rethrowUnless,
  setAttr,
  str,
  type,
  vars,
} from "./runtime/python/index.js";

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
    for (const [key, v] of items(kw)) {
      if (!hasAttr(type(this), key)) {
        throw new AttributeError(`no option ${key}`);
      }
      setAttr(this, key, v);
    }
  }

  static {
    classAttribute(this, "endpoint");
    classAttribute(this, "k");
    classAttribute(this, "tags");
    describe(this, { annotations: () => ({ endpoint: str, k: int, tags: list, unset: float }) });
  }
}
const c = new Conf({ k: 5 });
print(
  c.endpoint,
  c.k,
  Conf.k,
  is(c.tags, Conf.tags),
  vars(c),
  list(getAttr(Conf, "__annotations__")),
  hasAttr(c, "unset"),
  getAttr(c, "unset", null),
  new Dict(
    Array.from(
      iterate(getAttr(Conf, "__annotations__")),
      (k: Dynamic) => [k, getAttr(c, k, "?")] as [Dynamic, Dynamic],
    ),
  ),
);
try {
  new Conf({ zz: 1 });
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
try {
  getAttr(c, "unset");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}
