import {
  type Dynamic,
  NotImplementedError,
  Tuple,
  add,
  callMethod,
  classAttribute,
  getAttr,
  getItem,
  isSubclass,
  iterate,
  mul,
  notMigrated,
  print,
  rethrowUnless,
  setAttr,
  str,
  type,
  typeName,
} from "./runtime/python/index.js";

// Base classes that call overridden hooks; polymorphic loops.
class Base {
  declare prefix: string;
  static prefix: Dynamic = "base";
  run(x: Dynamic): string {
    return this.post(this.do(this.pre(x)));
  }
  pre(x: Dynamic): Dynamic {
    return x;
  }
  do(x: Dynamic): Dynamic {
    throw new NotImplementedError(`${str(typeName(this))}.do`);
  }
  post(x: Dynamic): string {
    return `${this.prefix}:${str(x)}`;
  }

  static {
    classAttribute(this, "prefix");
  }
}
class Up extends Base {
  static prefix: Dynamic = "up";
  do(x: Dynamic): Dynamic {
    return callMethod(x, "upper", []);
  }

  static {
    classAttribute(this, "prefix");
  }
}
class Twice extends Up {
  pre(x: Dynamic): Dynamic {
    return mul(super.pre(x), 2);
  }
  post(x: Dynamic): Dynamic {
    return add(add("[", super.post(x)), "]");
  }
}
for (const o of Tuple.of(new Up(), new Twice())) {
  print(
    callMethod(o, "run", ["a"]),
    o instanceof Up,
    getAttr(getItem(getAttr(type(o), "__mro__"), 1), "__name__"),
  );
}
try {
  new Base().run(1);
} catch (caught) {
  const e = rethrowUnless(caught, NotImplementedError);
  print(e);
}
class Late extends Base {}
setAttr(Late, "do", (self: Dynamic, x: Dynamic) => add(x, 1));
// Python: print(Late().run(1), [c.__name__ for c in Base.__subclasses__()], issubclass(Twice, Base), Twice.prefix)
print(
  new Late().run(1),
  Array.from(iterate(notMigrated("introspection", "Base.__subclasses__")), (c: Dynamic) =>
    getAttr(c, "__name__"),
  ),
  isSubclass(Twice, Base),
  Twice.prefix,
);
