import {
  type Dynamic,
  Ellipsis,
  NotImplementedError,
  Tuple,
  TypeError,
  abstractMethods,
  call as pyCall,
  callMethod,
  classAttribute,
  isSubclass,
  print,
  pyClass,
  repr,
  requireConcrete,
  rethrowUnless,
  signature,
  str,
} from "./runtime/python/index.js";

// Abstract classes cannot be instantiated.
class Tool {
  declare name: Dynamic;
  constructor(name: Dynamic) {
    requireConcrete(new.target);
    this.name = name;
  }
  static {
    signature(this, "Tool.__init__", ["name"]);
  }
  /** doc */
  run(x: Dynamic): Dynamic {
    return null;
  }
  get kind(): Dynamic {
    Ellipsis;
    return null;
  }
  call(x: string): string {
    return `${str(this.name)}:${str(this.kind)}:${str(this.run(x))}`;
  }

  static {
    pyClass(this, { name: "Tool" });
    abstractMethods(this, ["run", "kind"]);
  }
}
class Up extends Tool {
  static kind: Dynamic = "up";
  run(x: Dynamic): Dynamic {
    return callMethod(x, "upper", []);
  }

  static {
    classAttribute(this, "kind");
  }
}
class Half extends Tool {
  run(x: Dynamic): Dynamic {
    return super.run(x);
  }
}
print(new Up("u").call("a"), new Up("u") instanceof Tool, isSubclass(Half, Tool));
for (const C of Tuple.of(Tool, Half)) {
  try {
    pyCall(C, ["x"]);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
class NI {
  run(): Dynamic {
    throw new NotImplementedError();
  }
}
class NI2 extends NI {
  run(): Dynamic {
    throw new NotImplementedError("subclass must");
  }
}
for (const c of Tuple.of(new NI(), new NI2())) {
  try {
    callMethod(c, "run", []);
  } catch (caught2) {
    const e = rethrowUnless(caught2, NotImplementedError);
    print(repr(e));
  }
}
