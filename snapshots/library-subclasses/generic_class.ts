import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

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
    return py.add(this.get(), n);
  }
}

class Registry {
  declare _items: PyDict;
  constructor() {
    this._items = new py.Dict();
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    py.setItem(this._items, k, v);
  }

  __getitem__(k: Dynamic): Dynamic {
    return py.getItem(this._items, k);
  }

  __len__(): number {
    return py.len(this._items);
  }
}

const b = new Box(3);
py.print(b.get(), b.map(py.str).get(), new IntBox(4).plus(1), py.typeName(b), new IntBox(1) instanceof Box);
const r: Registry = new Registry();
py.setItem(r, "a", 1);
py.print(py.getItem(r, "a"), py.len(r), py.truthy(r), py.truthy(new Registry()));
