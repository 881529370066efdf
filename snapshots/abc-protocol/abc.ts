import {
  type Dynamic,
  Ellipsis,
  NotImplementedError,
  Tuple,
  TypeError,
  call as pyCall,
  callMethod,
  classAttribute,
  isInstance,
  isSubclass,
  notMigrated,
  print,
  repr,
  signature,
  str,
  toException,
} from "./runtime/python/index.js";

// Abstract classes cannot be instantiated.
// Python: from abc import ABC, abstractmethod
class Tool extends notMigrated("local-import-missing", "ABC") {
  declare name: Dynamic;
  constructor(name: Dynamic) {
    super();
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
print(new Up("u").call("a"), isInstance(new Up("u"), Tool), isSubclass(Half, Tool));
for (const C of Tuple.of(Tool, Half)) {
  try {
    pyCall(C, ["x"]);
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof TypeError) {
      print(e);
    } else {
      throw caught;
    }
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
    const e = toException(caught2);
    if (e instanceof NotImplementedError) {
      print(repr(e));
    } else {
      throw caught2;
    }
  }
}
