import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __prepare__ is not translated: the class body fills no namespace of the program's, which is reported
class Recorder extends py.DictBase {
  declare order: Dynamic[];
  __init__(): void {
    py.superOf(Recorder, this).__init__();
    this.order = [];
  }
  static {
    py.signature(this, "Recorder.__init__", []);
    py.signature(this.prototype.__init__, "Recorder.__init__", []);
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    py.superOf(Recorder, this).__setitem__(key, value);
    this.order.push(key);
  }
}

class Meta extends py.TypeBase {
  static __prepare__(name: Dynamic, bases: Dynamic, { ...options }: Dynamic = {}): Recorder {
    return new Recorder();
  }

  static __new__: Dynamic = py.signature(
    function (mcs: Dynamic, name: Dynamic, bases: Dynamic, namespace: Dynamic, { ...options }: Dynamic = {}): Dynamic {
      const cls = py.superNew(Meta, mcs, [name, bases, py.dict(namespace)]);
      py.setAttr(
        cls,
        "order",
        py.flatMap(py.getAttr(namespace, "order"), (key: Dynamic) =>
          !py.truthy(py.callMethod(key, "startswith", ["__"])) ? [key] : [],
        ),
      );
      return cls;
    },
    "Meta.__new__",
    ["mcs", "name", "bases", "namespace", "**options", "#static"],
  );
}

class Shape {
  static sides: Dynamic = 4;

  area(): number {
    return 0;
  }

  static name: Dynamic = "square";

  static {
    py.pyClass(this, { name: "Shape" });
    py.finishClass(this, { metaclass: Meta });
  }
}

py.print(py.getAttr(Shape, "order"));
