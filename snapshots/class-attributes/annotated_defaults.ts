import {
  AttributeError,
  Dict,
  type Dynamic,
  classAttribute,
  getAttr,
  hasAttr,
  is,
  items,
  iterate,
  list,
  notMigrated,
  print,
  setAttr,
  toException,
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
  }
}
const c = new Conf({ k: 5 });
// Python: print(c.endpoint, c.k, Conf.k, c.tags is Conf.tags, vars(c), list(Conf.__annotations__), hasattr(c, "unset"), getattr(c, "unset", None), {k: getattr(c, k, "?") for k in Conf.__annotations__})
print(
  c.endpoint,
  c.k,
  Conf.k,
  is(c.tags, Conf.tags),
  vars(c),
  list(notMigrated("introspection", "Conf.__annotations__")),
  hasAttr(c, "unset"),
  getAttr(c, "unset", null),
  new Dict(
    Array.from(
      iterate(notMigrated("introspection", "Conf.__annotations__")),
      (k: Dynamic) => [k, getAttr(c, k, "?")] as [Dynamic, Dynamic],
    ),
  ),
);
try {
  new Conf({ zz: 1 });
} catch (caught) {
  const e = toException(caught);
  if (e instanceof AttributeError) {
    print(e);
  } else {
    throw caught;
  }
}
try {
  getAttr(c, "unset");
} catch (caught2) {
  const e = toException(caught2);
  if (e instanceof AttributeError) {
    print(e);
  } else {
    throw caught2;
  }
}
