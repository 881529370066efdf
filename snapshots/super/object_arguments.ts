import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What object takes: __init__ and __new__ with arguments that nobody below took.
class Root {
  constructor(x: Dynamic) {
    py.callObjectMethod(this, "__init__", [x]);
  }
  static {
    py.signature(this, "Root.__init__", ["x"]);
  }
}

class Direct {
  constructor(x: Dynamic) {
    py.callObjectMethod(this, "__init__", [x]);
  }
  static {
    py.signature(this, "Direct.__init__", ["x"]);
  }
}

class Keyword {
  constructor(x: Dynamic) {
    py.callObjectMethod(this, "__init__", [], { x });
  }
  static {
    py.signature(this, "Keyword.__init__", ["x"]);
  }
}

class Plain {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
}

class Fine {
  declare x: Dynamic;
  constructor(x: Dynamic) {
    this.x = x;
  }
  static {
    py.signature(this, "Fine.__init__", ["x"]);
  }
}

class Mixin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__(...rest: Dynamic[]): void {
    const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    py.call(py.superOf(Mixin, this).__init__, args, kwargs);
  }
  static {
    py.signature(this, "Mixin.__init__", ["*args", "**kwargs"]);
    py.signature(this.prototype.__init__, "Mixin.__init__", ["*args", "**kwargs"]);
  }
}

class Both extends py.mixin(Mixin, Plain) {}

class Made {
  constructor(...args: Dynamic[]) {}
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, x: Dynamic): Dynamic {
      return py.superNew(Made, cls, [x]);
    },
    "Made.__new__",
    ["cls", "x", "#static"],
  );
}

const CASES: Dynamic[] = [
  py.signature(() => new Root(1), "<lambda>", []),
  py.signature(() => new Direct(1), "<lambda>", []),
  py.signature(() => new Keyword(1), "<lambda>", []),
  py.signature(() => py.noArguments(Plain, [1]), "<lambda>", []),
  py.signature(() => py.noArguments(Plain, [], { x: 1 }), "<lambda>", []),
  py.signature(() => new Fine(3).x, "<lambda>", []),
  py.signature(() => new Mixin(1), "<lambda>", []),
  py.signature(() => py.typeName(new Mixin()), "<lambda>", []),
  py.signature(() => new Both(1), "<lambda>", []),
  py.signature(() => new Both(py.keywords({ k: 1 })), "<lambda>", []),
  py.signature(() => py.call(Made, [1]), "<lambda>", []),
  py.signature(() => py.call(py.object, [1]), "<lambda>", []),
  py.signature(() => py.newOf(py.object, Plain, [1]), "<lambda>", []),
  py.signature(() => py.newOf(py.object, 5), "<lambda>", []),
  py.signature(() => py.typeName(py.newOf(py.object, Plain)), "<lambda>", []),
  py.signature(() => py.typeName(py.newOf(py.object, Fine, [1])), "<lambda>", []),
  py.signature(() => py.callObjectMethod(new Plain(), "__init__", [1]), "<lambda>", []),
];
for (const [i, case_] of py.enumerate(CASES)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(i, py.typeName(error), error);
  }
}
