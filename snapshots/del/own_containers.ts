import {
  AttributeError,
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  UnboundLocalError,
  bound,
  delAttr,
  delItem,
  hasAttr,
  isInstance,
  len,
  pop,
  print,
  propertyDeleter,
  pyClass,
  rethrowUnless,
  tuple,
  typeName,
  vars,
} from "./runtime/python/index.js";

// del on own objects: __delitem__ with index, slice and tuple, __delattr__, properties with a deleter, deletion in a loop.
class Grid {
  declare log: Dynamic[];
  declare cells: PyDict;
  constructor() {
    this.log = [];
    this.cells = new Dict([
      [Tuple.of(0, 0), "a"],
      [Tuple.of(0, 1), "b"],
    ] as [Dynamic, Dynamic][]);
  }

  __delitem__(key: Dynamic): void {
    this.log.push(key);
    isInstance(key, tuple) ? pop(this.cells, key, null) : null;
  }

  __len__(): number {
    return len(this.cells);
  }
}

const g = new Grid();
delItem(g, Tuple.of(0, 1));
delItem(g, "name");
delItem(g, -1);
print(g.log, g.cells, len(g));

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
    propertyDeleter(this, "token", (self2: Dynamic): void => {
      print("revoked");
      self2._token = null;
    });
  }

  get fixed(): number {
    return 1;
  }

  static {
    pyClass(this, { name: "Account" });
  }
}

const acc = new Account();
delAttr(acc, "token");
print(acc.token);
delAttr(acc, "name");
print(hasAttr(acc, "name"), vars(acc));
try {
  delAttr(acc, "name");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
try {
  delAttr(acc, "fixed");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(typeName(e));
}

class NoDel {}

try {
  delItem(new NoDel(), 0);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}

function f(): Dynamic {
  let value: Dynamic;
  value = 1;
  value = undefined as Dynamic;
  try {
    return bound(value, "value");
  } catch (caught4) {
    const e = rethrowUnless(caught4, UnboundLocalError);
    return typeName(e);
  }
}

print(f());
