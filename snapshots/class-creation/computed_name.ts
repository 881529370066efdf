import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// A class attribute called name, on a class made in a function, whose __name__ is set afterwards.

class Tool {
  declare name: string;

  static spec(): PyDict {
    return { name: py.getAttr(this, "name"), description: py.getAttr(this, "__doc__") };
  }

  static {
    py.pyClass(this, { name: "Tool" });
  }
}

function toolClass(what: string, cost: number): Dynamic {
  class FormTool extends Tool {
    static name: Dynamic = `file_${what}`;
    static fee: Dynamic = cost;

    static {
      py.pyClass(this, { name: "FormTool", qualname: "tool_class.<locals>.FormTool" });
      py.classAttribute(this, "name");
    }
  }

  py.setAttr(FormTool, "__doc__", `Files a ${what}.`);
  py.setAttr(FormTool, "__name__", `${py.title(what)}Tool`);
  return FormTool;
}

const CLASSES = new py.Dict(
  Array.from(
    py.lazyFlatMap(py.items({ dog: 1, move: 2 }), ([n, c]: Dynamic) => [toolClass(n, c)]),
    (cls: Dynamic) => [cls.name, cls] as [Dynamic, Dynamic],
  ),
);
py.print(CLASSES);
for (const [key, cls] of py.items(CLASSES)) {
  py.print(
    key,
    cls.name,
    py.getAttr(cls, "__name__"),
    cls.spec(),
    py.contains(key, "dog"),
    Array.from(py.iterate(py.getAttr(cls, "__mro__")), (b: Dynamic) => py.getAttr(b, "__name__")),
    new cls().name,
  );
}
