import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";
import { getmro } from "./runtime/python/stdlib/inspect.js";

// What `__mro__`, `__bases__` and `mro()` say: with ABC, Generic, Protocol and the types below enums, tuples and exceptions.

class Tool {
  constructor(...args: Dynamic[]) {
    py.requireConcrete(new.target);
    (this as Dynamic).__init__?.(...args);
  }
  run(): Dynamic {
    py.Ellipsis;
  }

  static {
    py.abstractMethods(this, ["run"]);
    py.lineage(this, [py.ABC]);
  }
}

class Hammer extends Tool {
  run(): string {
    return "bang";
  }
}

class Box {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }

  static {
    py.lineage(this, [py.Generic]);
  }
}

class SmallBox extends py.mixin(Box, Tool) {
  run(): string {
    return "small";
  }
}

class Runs {
  run(): Dynamic {
    py.Ellipsis;
  }

  static {
    py.protocol(this, ["run"]);
    py.lineage(this, [py.Protocol]);
  }
}

class Saw extends Runs {
  run(): string {
    return "zzz";
  }
}

class Both {
  static {
    py.lineage(this, [py.ABC, py.Generic]);
  }
}

class Level extends py.StrMixinEnum {
  static LOW: Dynamic = new (Level as Dynamic)("low");

  static {
    py.lineage(this, [py.str, py.Enum]);
  }
}
py.enumeration(Level);

class Number_ extends py.IntEnum {
  static ONE: Dynamic = new (Number_ as Dynamic)(1);

  static {
    py.pyClass(this, { name: "Number" });
    py.lineage(this, [py.IntEnum]);
  }
}
py.enumeration(Number_);

class Names extends py.DictBase {
  static {
    py.lineage(this, [py.dict]);
  }
}

class Rows extends py.ListBase {
  static {
    py.lineage(this, [py.list]);
  }
}

class Text extends py.StrBase {
  static {
    py.lineage(this, [py.str]);
  }
}

class Failed extends py.ValueError {
  static {
    py.lineage(this, [py.ValueError]);
  }
}

class Point extends (py.namedTuple("Point", ["x", "y"]) as AnyBase) {
  declare x: Dynamic;
  declare y: Dynamic;

  static {
    py.lineage(this, [py.tuple]);
  }
}

class Item extends Tool {
  declare name: Dynamic;

  constructor(name: Dynamic) {
    super();
    this.name = name;
  }
  static {
    py.dataclass(this, [{ name: "name" }]);
    py.signature(this, "Item.__init__", ["name"]);
  }

  run(): Dynamic {
    return this.name;
  }

  static {
    py.pyClass(this, { name: "Item" });
  }
}

class Plain {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
}

class Explicit {
  static {
    py.lineage(this, [py.object]);
  }
}

class Mixed extends py.mixin(Plain, Tool) {
  run(): string {
    return "";
  }
}

function show(cls: Dynamic): void {
  py.print(
    py.getAttr(cls, "__name__"),
    Array.from(py.iterate(py.getAttr(cls, "__mro__")), (c: Dynamic) => py.getAttr(c, "__name__")),
    Array.from(py.iterate(py.getAttr(cls, "__bases__")), (c: Dynamic) => py.getAttr(c, "__name__")),
  );
}

for (const cls of py.Tuple.of(
  Tool,
  Hammer,
  Box,
  SmallBox,
  Runs,
  Saw,
  Both,
  Level,
  Number_,
  Names,
  Rows,
  Text,
  Failed,
  Point,
  Item,
  Plain,
  Explicit,
  Mixed,
)) {
  show(cls);
}
py.print(
  Array.from(py.iterate(py.callMethod(Hammer, "mro", [])), (c: Dynamic) => py.getAttr(c, "__name__")),
  Array.from(getmro(SmallBox), (c: Dynamic) => py.getAttr(c, "__name__")),
);
py.print(
  py.contains(py.getAttr(Hammer, "__mro__"), py.ABC),
  py.is(py.getItem(py.getAttr(Tool, "__mro__"), 1), py.ABC),
  py.contains(py.getAttr(Box, "__mro__"), py.Generic),
  py.contains(py.getAttr(Plain, "__mro__"), py.object),
);
py.print(py.getAttr(Tool, "__mro__"));
py.print(py.isSubclass(Hammer, py.ABC), py.isSubclass(Plain, py.ABC), py.isInstance(new Hammer(), py.ABC));

class Map_ extends (py.namedTuple("Map", ["Set"]) as AnyBase) {
  declare Set: Dynamic;
  static {
    py.pyClass(this, { name: "Map" });
    py.lineage(this, [py.tuple]);
  }
}

class Error_ extends py.Enum {
  static Array: Dynamic = new (Error_ as Dynamic)(1);

  static {
    py.pyClass(this, { name: "Error" });
    py.lineage(this, [py.Enum]);
  }
}
py.enumeration(Error_);

py.print(
  new Map_(1),
  py.getAttr(Map_, "__name__"),
  Error_.Array,
  py.repr(Error_.Array),
  py.repr(Number_.ONE),
  py.getAttr(Error_, "__name__"),
);
