import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Base classes that call overridden hooks; polymorphic loops.
class Base {
  declare prefix: string;
  static prefix: Dynamic = "base";
  run(x: Dynamic): Dynamic {
    return this.post(this.do(this.pre(x)));
  }
  pre(x: Dynamic): Dynamic {
    return x;
  }
  do(x: Dynamic): Dynamic {
    throw new py.NotImplementedError(`${py.str(py.typeName(this))}.do`);
  }
  post(x: Dynamic): Dynamic {
    return `${this.prefix}:${py.str(x)}`;
  }

  static {
    py.classAttribute(this, "prefix");
  }
}
class Up extends Base {
  static prefix: Dynamic = "up";
  do(x: Dynamic): Dynamic {
    return py.callMethod(x, "upper", []);
  }

  static {
    py.classAttribute(this, "prefix");
  }
}
class Twice extends Up {
  pre(x: Dynamic): Dynamic {
    return py.mul(super.pre(x), 2);
  }
  post(x: Dynamic): Dynamic {
    return py.add(py.add("[", super.post(x)), "]");
  }
}
for (const o of py.Tuple.of(new Up(), new Twice())) {
  py.print(
    py.callMethod(o, "run", ["a"]),
    o instanceof Up,
    py.getAttr(py.getItem(py.getAttr(py.type(o), "__mro__"), 1), "__name__"),
  );
}
try {
  new Base().run(1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NotImplementedError);
  py.print(e);
}
class Late extends Base {}
py.setAttr(Late, "do", (self: Dynamic, x: Dynamic) => py.add(x, 1));
// Python: print(Late().run(1), [c.__name__ for c in Base.__subclasses__()], issubclass(Twice, Base), Twice.prefix)
py.print(
  new Late().run(1),
  Array.from(py.iterate(py.notMigrated("introspection", "Base.__subclasses__")), (c: Dynamic) =>
    py.getAttr(c, "__name__"),
  ),
  py.isSubclass(Twice, Base),
  Twice.prefix,
);
