import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Abstract classes cannot be instantiated.
class Tool {
  declare name: Dynamic;
  constructor(name: Dynamic) {
    py.requireConcrete(new.target);
    this.name = name;
  }
  static {
    py.signature(this, "Tool.__init__", ["name"]);
  }
  /** doc */
  run(x: Dynamic): Dynamic {
    return null;
  }
  get kind(): Dynamic {
    py.Ellipsis;
    return null;
  }
  call(x: string): string {
    return `${py.str(this.name)}:${py.str(this.kind)}:${py.str(this.run(x))}`;
  }

  static {
    py.pyClass(this, { name: "Tool" });
    py.abstractMethods(this, ["run", "kind"]);
  }
}
class Up extends Tool {
  static kind: Dynamic = "up";
  run(x: Dynamic): Dynamic {
    return py.callMethod(x, "upper", []);
  }

  static {
    py.pyClass(this, { name: "Up" });
    py.classAttribute(this, "kind");
  }
}
class Half extends Tool {
  run(x: Dynamic): Dynamic {
    return super.run(x);
  }

  static {
    py.pyClass(this, { name: "Half" });
  }
}
py.print(new Up("u").call("a"), new Up("u") instanceof Tool, py.isSubclass(Half, Tool));
for (const C of py.Tuple.of(Tool, Half)) {
  try {
    py.call(C, ["x"]);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
class NI {
  run(): Dynamic {
    throw new py.NotImplementedError();
  }
}
class NI2 extends NI {
  run(): Dynamic {
    throw new py.NotImplementedError("subclass must");
  }
}
for (const c of py.Tuple.of(new NI(), new NI2())) {
  try {
    py.callMethod(c, "run", []);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.NotImplementedError);
    py.print(py.repr(e));
  }
}
