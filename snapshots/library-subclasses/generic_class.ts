import {
  Dict,
  type Dynamic,
  type PyDict,
  add,
  getItem,
  len,
  print,
  setItem,
  str,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Generic classes of the program's own, subclassed with and without arguments.

class Box {
  declare item: Dynamic;
  constructor(item: Dynamic) {
    this.item = item;
  }

  get(): Dynamic {
    return this.item;
  }

  map(f: Dynamic): Box {
    return new Box(f(this.item));
  }
}

class IntBox extends Box {
  plus(n: number): number {
    return add(this.get(), n);
  }
}

class Registry {
  declare _items: PyDict;
  constructor() {
    this._items = new Dict();
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    setItem(this._items, k, v);
  }

  __getitem__(k: Dynamic): Dynamic {
    return getItem(this._items, k);
  }

  __len__(): number {
    return len(this._items);
  }
}

const b = new Box(3);
print(b.get(), b.map(str).get(), new IntBox(4).plus(1), typeName(b), new IntBox(1) instanceof Box);
const r: Registry = new Registry();
setItem(r, "a", 1);
print(getItem(r, "a"), len(r), truthy(r), truthy(new Registry()));
