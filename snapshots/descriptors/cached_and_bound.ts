import {
  type Dynamic,
  Tuple,
  call,
  callMethod,
  classAttribute,
  contains,
  decorateMethod,
  delAttr,
  finishClass,
  getAttr,
  print,
  pyClass,
  range,
  setAttr,
  setItem,
  signature,
  sum,
  vars,
} from "./runtime/python/index.js";

// A caching non-data descriptor that an instance attribute replaces, a bound-method descriptor, one that counts reads.
class cached {
  declare function: Dynamic;
  declare name: Dynamic;
  constructor(function_: Dynamic) {
    this.function = function_;
    this.name = getAttr(function_, "__name__");
  }
  static {
    signature(this, "cached.__init__", ["function"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    if (obj == null) {
      return this;
    }
    const value = call(this.function, [obj]);
    setItem(getAttr(obj, "__dict__"), this.name, value);
    return value;
  }

  static {
    pyClass(this, { name: "cached" });
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
    signature(this, "Report.__init__", ["rows"]);
  }

  total(): Dynamic {
    this.calls += 1;
    return sum(this.rows);
  }
  static {
    signature(this.prototype.total, "Report.total", []);
    decorateMethod(this, "total", cached);
  }
}

const r = new Report([1, 2]);
print(getAttr(r, "total"), getAttr(r, "total"), r.calls, contains(vars(r), "total"));
callMethod(r.rows, "append", [10]);
print(getAttr(r, "total"));
delAttr(r, "total");
print(getAttr(r, "total"), r.calls);
setAttr(r, "total", "set");
print(
  getAttr(r, "total"),
  getAttr(new Report([5]), "total"),
  getAttr(getAttr(Report, "total"), "name"),
);

class Reads {
  declare count: number;
  constructor() {
    this.count = 0;
  }
  static {
    signature(this, "Reads.__init__", []);
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
    classAttribute(this, "reads");
    finishClass(this, { attributes: ["reads"] });
  }
}

print(
  new Holder().reads,
  Holder.reads,
  new Holder().reads,
  Array.from(range(2), (_: number) => Holder.reads),
);

class partialMethod {
  declare function: Dynamic;
  declare args: Dynamic;
  constructor(function_: Dynamic, ...rest: Dynamic[]) {
    const args: Dynamic = Tuple.of(...rest);
    const items: Dynamic[] = [function_, args];
    this.function = items[0];
    this.args = items[1];
  }
  static {
    signature(this, "partial_method.__init__", ["function", "*args"]);
  }

  __get__(obj: Dynamic, owner: Dynamic): Dynamic {
    return (...rest2: Dynamic[]) => {
      const more: Dynamic = Tuple.of(...rest2);
      return call(this.function, [obj, ...this.args, ...more]);
    };
  }

  static {
    pyClass(this, { name: "partial_method" });
  }
}

class Cell {
  declare state: Dynamic;
  declare on: Dynamic;
  constructor() {
    this.state = null;
  }
  static {
    signature(this, "Cell.__init__", []);
  }

  set(a: Dynamic, b: Dynamic = 0): Dynamic {
    this.state = Tuple.of(a, b);
    return this.state;
  }
  static {
    signature(this.prototype.set, "Cell.set", ["a", "b="]);
  }

  static on: Dynamic = new partialMethod(getAttr(this, "set"), true);

  static {
    classAttribute(this, "on");
    finishClass(this, { attributes: ["on"] });
  }
}

const cell = new Cell();
print(call(cell.on, []), call(cell.on, [3]), cell.state);
