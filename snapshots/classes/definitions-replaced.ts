import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The last definition of a method, a property or an accessor stands; a property defined anew has no setter
class Meter {
  declare _level: Dynamic;
  constructor() {
    this._level = null;
  }

  get level(): Dynamic {
    py.print("get", this._level);
    return this._level;
  }

  set level(value: Dynamic) {
    py.print("set", value);
    this._level = value;
  }

  static {
    py.propertyDeleter(this, "level", (self2: Dynamic): Dynamic => {
      py.print("delete");
      self2._level = null;
    });
  }

  unit(): string {
    return "second";
  }
}

class Locked extends Meter {
  get name(): string {
    return "new";
  }

  mode(): string {
    return "a method";
  }

  static {
    py.pyClass(this, { name: "Locked" });
  }
}

const meter = new Meter();
py.print(meter.level, meter.unit());
meter.level = 4;
py.print(meter.level);
py.delAttr(meter, "level");
py.print(meter.level);
const locked = new Locked();
py.print(locked.name, locked.mode());
try {
  py.setAttr(locked, "name", "x");
} catch (caught) {
  const error = py.rethrowUnless(caught, py.AttributeError);
  py.print(error);
}
