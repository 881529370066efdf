import {
  type Dynamic,
  TypeBase,
  add,
  callMethod,
  classAttribute,
  contains,
  finishClass,
  getAttr,
  getItem,
  iter,
  iterate,
  len,
  list,
  print,
  str,
} from "./runtime/python/index.js";

// A metaclass with methods, properties and operators for its classes: iteration, len, contains, getitem, repr.
class Meta extends TypeBase {
  __iter__(): Dynamic {
    return iter(getAttr(this, "items"));
  }

  __len__(): number {
    return len(getAttr(this, "items"));
  }

  __contains__(x: Dynamic): boolean {
    return contains(getAttr(this, "items"), x);
  }

  __getitem__(i: Dynamic): Dynamic {
    return getItem(getAttr(this, "items"), i);
  }

  __repr__(): string {
    return `<${str(getAttr(this, "__name__"))}!>`;
  }

  helper(): Dynamic {
    return add(getAttr(this, "__name__"), " helped");
  }

  get first(): Dynamic {
    return getItem(getAttr(this, "items"), 0);
  }
}

class A {
  declare items: number[];
  static items: Dynamic = [3, 4];

  static {
    classAttribute(this, "items");
    finishClass(this, { metaclass: Meta });
  }
}

class B extends A {
  static items: Dynamic = [5];

  static {
    classAttribute(this, "items");
    finishClass(this);
  }
}

print(
  list(A),
  len(B),
  contains(A, 3),
  getItem(A, 1),
  A,
  callMethod(A, "helper", []),
  getAttr(B, "first"),
  Array.from(iterate(B), (x: Dynamic) => x),
);
