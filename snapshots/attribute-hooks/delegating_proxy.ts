import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A proxy with __getattr__, __setattr__ and __delattr__: only missing names reach __getattr__, private names stay its own.
class Proxy {
  constructor(target: Dynamic) {
    py.callObjectMethod(this, "__setattr__", ["_target", target]);
    py.callObjectMethod(this, "__setattr__", ["_log", []]);
  }

  __getattr__(name: Dynamic): Dynamic {
    py.callMethod(py.getAttr(this, "_log"), "append", [`get ${py.str(name)}`]);
    return py.getAttr(py.getAttr(this, "_target"), name);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    py.callMethod(py.getAttr(this, "_log"), "append", [`set ${py.str(name)}`]);
    py.setAttr(py.getAttr(this, "_target"), name, value);
  }

  __delattr__(name: Dynamic): void {
    py.callMethod(py.getAttr(this, "_log"), "append", [`del ${py.str(name)}`]);
    py.delAttr(py.getAttr(this, "_target"), name);
  }

  own(): string {
    return "own";
  }
}

class Box {
  declare value: Dynamic;
  declare kind: Dynamic;
  static kind: Dynamic = "box";

  constructor() {
    this.value = 1;
  }

  double(by: Dynamic = 2): Dynamic {
    return py.mul(this.value, by);
  }
  static {
    py.signature(this.prototype.double, "Box.double", ["by="]);
    py.classAttribute(this, "kind");
  }
}

const box = new Box();
const proxy = new Proxy(box);
py.setAttr(proxy, "value", 5);
py.print(
  py.getAttr(proxy, "value"),
  py.callMethod(proxy, "double", []),
  py.callMethod(proxy, "double", [], { by: 3 }),
  py.getAttr(proxy, "kind"),
  proxy.own(),
);
py.setAttr(proxy, "extra", [1]);
py.callMethod(py.getAttr(proxy, "extra"), "append", [2]);
py.print(
  py.getAttr(box, "extra"),
  py.contains(py.vars(box), "extra"),
  py.hasAttr(proxy, "nothing"),
  py.getAttr(proxy, "nothing", "d"),
);
py.delAttr(proxy, "extra");
try {
  py.getAttr(proxy, "extra");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.delAttr(proxy, "extra");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(py.typeName(e));
}
py.print(py.getAttr(proxy, "_log"));
