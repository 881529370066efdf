import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A caching non-data descriptor that an instance attribute replaces, a bound-method descriptor, one that counts reads.
class cached {
  declare function: Dynamic;
  declare name: Dynamic;
  constructor(function_: Dynamic) {
    this.function = function_;
    this.name = py.getAttr(function_, "__name__");
  }
  static {
    py.signature(this, "cached.__init__", ["function"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    if (obj == null) {
      return this;
    }
    const value = py.call(this.function, [obj]);
    py.setItem(py.getAttr(obj, "__dict__"), this.name, value);
    return value;
  }

  static {
    py.pyClass(this, { name: "cached" });
  }
}

class Report {
  declare rows: Dynamic;
  declare calls: number;
  constructor(rows: Dynamic) {
    this.rows = rows;
    this.calls = 0;
  }
  static {
    py.signature(this, "Report.__init__", ["rows"]);
  }

  total(): Dynamic {
    this.calls += 1;
    return py.sum(this.rows);
  }
  static {
    py.signature(this.prototype.total, "Report.total", []);
    py.decorateMethod(this, "total", cached);
  }
}

const r = new Report([1, 2]);
py.print(py.getAttr(r, "total"), py.getAttr(r, "total"), r.calls, py.contains(py.vars(r), "total"));
py.callMethod(r.rows, "append", [10]);
py.print(py.getAttr(r, "total"));
py.delAttr(r, "total");
py.print(py.getAttr(r, "total"), r.calls);
py.setAttr(r, "total", "set");
py.print(py.getAttr(r, "total"), py.getAttr(new Report([5]), "total"), py.getAttr(py.getAttr(Report, "total"), "name"));

class Reads {
  declare count: number;
  constructor() {
    this.count = 0;
  }
  static {
    py.signature(this, "Reads.__init__", []);
  }

  __get__(obj: Dynamic, owner: Dynamic): number {
    this.count += 1;
    return this.count;
  }
}

class Holder {
  declare reads: Dynamic;
  static reads: Dynamic = new Reads();

  static {
    py.classAttribute(this, "reads");
    py.finishClass(this, { attributes: ["reads"] });
  }
}

py.print(
  new Holder().reads,
  Holder.reads,
  new Holder().reads,
  Array.from(py.range(2), (_: number) => Holder.reads),
);

class partialMethod {
  declare function: Dynamic;
  declare args: Dynamic;
  constructor(function_: Dynamic, ...rest: Dynamic[]) {
    const args: Dynamic = py.Tuple.of(...rest);
    const items: Dynamic[] = [function_, args];
    this.function = items[0];
    this.args = items[1];
  }
  static {
    py.signature(this, "partial_method.__init__", ["function", "*args"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    return (...rest2: Dynamic[]) => {
      const more: Dynamic = py.Tuple.of(...rest2);
      return py.call(this.function, [obj, ...this.args, ...more]);
    };
  }

  static {
    py.pyClass(this, { name: "partial_method" });
  }
}

class Cell {
  declare state: Dynamic;
  declare on: Dynamic;
  constructor() {
    this.state = null;
  }
  static {
    py.signature(this, "Cell.__init__", []);
  }

  set(a: Dynamic, b: Dynamic = 0): Dynamic {
    this.state = py.Tuple.of(a, b);
    return this.state;
  }
  static {
    py.signature(this.prototype.set, "Cell.set", ["a", "b="]);
  }

  static on: Dynamic = new partialMethod(py.getAttr(this, "set"), true);

  static {
    py.classAttribute(this, "on");
    py.finishClass(this, { attributes: ["on"] });
  }
}

const cell = new Cell();
py.print(py.call(cell.on, []), py.call(cell.on, [3]), cell.state);
