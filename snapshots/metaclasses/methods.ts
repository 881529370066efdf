import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A metaclass with methods, properties and operators for its classes: iteration, len, contains, getitem, repr.
class Meta extends py.TypeBase {
  __iter__(): Dynamic {
    return py.iter(py.getAttr(this, "items"));
  }

  __len__(): number {
    return py.len(py.getAttr(this, "items"));
  }

  __contains__(x: Dynamic): boolean {
    return py.contains(py.getAttr(this, "items"), x);
  }

  __getitem__(i: Dynamic): Dynamic {
    return py.getItem(py.getAttr(this, "items"), i);
  }

  __repr__(): string {
    return `<${py.str(py.getAttr(this, "__name__"))}!>`;
  }

  helper(): Dynamic {
    return py.add(py.getAttr(this, "__name__"), " helped");
  }

  get first(): Dynamic {
    return py.getItem(py.getAttr(this, "items"), 0);
  }
}

class A {
  declare items: number[];
  static items: Dynamic = [3, 4];

  static {
    py.classAttribute(this, "items");
    py.finishClass(this, { metaclass: Meta });
  }
}

class B extends A {
  static items: Dynamic = [5];

  static {
    py.classAttribute(this, "items");
    py.finishClass(this);
  }
}

py.print(
  py.list(A),
  py.len(B),
  py.contains(A, 3),
  py.getItem(A, 1),
  A,
  py.callMethod(A, "helper", []),
  py.getAttr(B, "first"),
  Array.from(py.iterate(B), (x: Dynamic) => x),
);
