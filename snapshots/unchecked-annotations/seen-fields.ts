import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Fields of a dataclass whose objects are all made in sight are what their annotations say; of others they are not

class Seen {
  declare name: string;
  declare count: number;
  declare tags: string[];

  constructor(name: string, count: number = 0 as Dynamic, tags: Dynamic = []) {
    this.name = name;
    this.count = count;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "count" }, { name: "tags" }]);
    py.signature(this, "Seen.__init__", ["name", "count=", "tags="]);
  }

  line(): string {
    py.callMethod(this.tags, "append", [this.name]);
    return `${py.str(this.name)}:${py.str(py.add(this.count, 1))}:${py.len(this.tags)}:${py.join(",", this.tags)}`;
  }

  static {
    py.pyClass(this, { name: "Seen" });
  }
}

class Made {
  declare name: string;
  declare count: number;

  constructor(name: string, count: number = 0 as Dynamic) {
    this.name = name;
    this.count = count;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "count" }]);
    py.signature(this, "Made.__init__", ["name", "count="]);
  }

  line(): string {
    return `${py.str(this.name)}:${py.str(py.mul(this.count, 2))}:${py.truthy(this.count) ? "yes" : "no"}`;
  }

  static {
    py.pyClass(this, { name: "Made" });
  }
}

class Loud extends Seen {
  line(): string {
    return py.callMethod(super.line(), "upper", []);
  }

  static {
    py.pyClass(this, { name: "Loud" });
  }
}

function read(text: string): Made[] {
  return Array.from(py.iterate(py.jsonLoads(text)), (row: Dynamic) => py.call(Made, [], row));
}

py.print(new Seen("a", 2).line(), new Seen("b").line(), new Loud("c", 1, ["x"]).line());
for (const made of read(
  '[{"name": null}, {"name": "x", "count": 1.5}, {"name": [], "count": "ab"}, {"name": 1, "count": []}]',
)) {
  py.print(py.callMethod(made, "line", []), made);
}

class Point {
  declare x: number;
  declare y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }]);
    py.signature(this, "Point.__init__", ["x", "y"]);
  }

  shown(): string {
    return `${py.str(py.add(this.x, 1))}/${py.str(py.add(this.y, 1))}`;
  }
}

py.print(new Point(1, 2).shown());
const moved = py.dataclassReplace(new Point(1, 2), { x: py.jsonLoads("2.0") });
py.print(py.callMethod(moved, "shown", []), moved);

class Base {
  declare label: string;
  declare limit: number;
  static limit: Dynamic = 3;

  constructor(label: string) {
    this.label = label;
  }

  shown(): string {
    return `${py.str(py.getAttr(this, "label"))}${py.str(py.sub(this.limit, 1))}`;
  }

  static {
    py.classAttribute(this, "limit");
  }
}

const base = new Base(py.jsonLoads("null"));
py.print(base.shown());
py.setAttr(base, "limit", py.jsonLoads("2.0"));
py.print(base.shown());
