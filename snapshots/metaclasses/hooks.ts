import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The other hooks of a metaclass: __instancecheck__, __repr__, __contains__.
class Meta extends py.TypeBase {
  __instancecheck__(obj: Dynamic): boolean {
    return py.hasAttr(obj, "quack");
  }

  __repr__(): string {
    return `<class ${py.str(py.getAttr(this, "__name__"))}>`;
  }

  __contains__(item: Dynamic): boolean {
    return py.contains(py.getAttr(this, "members"), item);
  }

  __getitem__(key: Dynamic): Dynamic {
    return py.getItem(py.getAttr(this, "members"), key);
  }
}

class Duck {
  declare members: string[];
  static members: Dynamic = ["a", "b"];

  quack(): string {
    return "quack";
  }

  static {
    py.classAttribute(this, "members");
    py.finishClass(this, { metaclass: Meta });
  }
}

class Robot {
  quack(): string {
    return "beep";
  }
}

py.print(py.isInstance(new Robot(), Duck), py.isInstance(3, Duck), py.isInstance(new Duck(), Duck));
py.print(py.repr(Duck), [Duck], py.contains(Duck, "a"), py.contains(Duck, "z"), py.getItem(Duck, 1), py.str(Duck));
py.print(Duck.members, py.hasAttr(Duck, "lower"), py.getAttr(Duck, "nope", "default"));
