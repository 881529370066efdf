import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// del on own objects: __delitem__ with index, slice and tuple, __delattr__, properties with a deleter, deletion in a loop.
class Grid {
  declare log: Dynamic[];
  declare cells: PyDict;
  constructor() {
    this.log = [];
    this.cells = new py.Dict([
      [py.Tuple.of(0, 0), "a"],
      [py.Tuple.of(0, 1), "b"],
    ] as [Dynamic, Dynamic][]);
  }

  __delitem__(key: Dynamic): void {
    this.log.push(key);
    py.isInstance(key, py.tuple) ? py.pop(this.cells, key, null) : null;
  }

  __len__(): number {
    return py.len(this.cells);
  }
}

const g = new Grid();
py.delItem(g, py.Tuple.of(0, 1));
py.delItem(g, "name");
py.delItem(g, -1);
py.print(g.log, g.cells, py.len(g));

class Account {
  declare _token: Dynamic;
  declare name: string;
  constructor() {
    this._token = "t";
    this.name = "n";
  }

  get token(): Dynamic {
    return this._token;
  }

  static {
    py.propertyDeleter(this, "token", (self2: Dynamic): void => {
      py.print("revoked");
      self2._token = null;
    });
  }

  get fixed(): number {
    return 1;
  }

  static {
    py.pyClass(this, { name: "Account" });
  }
}

const acc = new Account();
py.delAttr(acc, "token");
py.print(acc.token);
py.delAttr(acc, "name");
py.print(py.hasAttr(acc, "name"), py.vars(acc));
try {
  py.delAttr(acc, "name");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
try {
  py.delAttr(acc, "fixed");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(py.typeName(e));
}

class NoDel {}

try {
  py.delItem(new NoDel(), 0);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}

function f(): Dynamic {
  let value: Dynamic;
  value = 1;
  value = undefined as Dynamic;
  try {
    return py.bound(value, "value");
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.UnboundLocalError);
    return py.typeName(e);
  }
}

py.print(f());
