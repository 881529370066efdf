import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["_item_count", "counter_value", "extra_info", "item_name", "max_items", "new_name", "shared_list"]);
// Attribute names in vars, shared class attributes, identity defaults, truth of objects, equality without hash.
class Base {
  declare itemName: Dynamic;
  declare _itemCount: number;
  declare maxItems: number;
  declare sharedList: number[];
  static maxItems: Dynamic = 3;
  static sharedList: Dynamic = [];
  static counterValue: Dynamic = 0;

  constructor(itemName: Dynamic) {
    this.itemName = itemName;
    this._itemCount = 1;
    Base.counterValue += 1;
  }

  static {
    py.classAttribute(this, "maxItems");
    py.classAttribute(this, "sharedList");
  }
}

class Child extends Base {
  declare extraInfo: Dynamic;
  static maxItems: Dynamic = 5;

  constructor(itemName: Dynamic, extraInfo: Dynamic = null) {
    super(itemName);
    this.extraInfo = extraInfo;
  }

  static {
    py.classAttribute(this, "maxItems");
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Base("x"), new Child("y", { k: 1 })];
py.print(py.vars(a), py.getAttr(b, "__dict__"));
a.sharedList.push(1);
b.sharedList.push(2);
py.print(
  Base.sharedList,
  py.is(Child.sharedList, Base.sharedList),
  a.maxItems,
  b.maxItems,
  Base.counterValue,
  Child.counterValue,
);
a.maxItems = 9;
py.print(a.maxItems, Base.maxItems, py.vars(a));
(Base as Dynamic).maxItems = 7;
py.print(new Base("q").maxItems, Child.maxItems, a.maxItems, b.maxItems);
py.print(py.getAttr(a, "item_name"), py.hasAttr(a, "nothing"), py.getAttr(b, "nothing", "dflt"));
py.setAttr(b, "new_name", 4);
py.print(py.getAttr(b, "new_name"), py.sorted(py.vars(b)));
py.delAttr(b, "extra_info");
py.print(py.hasAttr(b, "extra_info"), py.eq(a, a), py.eq(a, new Base("x")), py.ne(a, b));

class Eq {
  declare v: Dynamic;
  constructor(v: Dynamic) {
    this.v = v;
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Eq && py.eq(this.v, other.v);
  }
}

py.print(
  py.eq(new Eq(1), new Eq(1)),
  py.ne(new Eq(1), new Eq(2)),
  py.isIn(new Eq(1), [new Eq(1)]),
  py.index([new Eq(1)], new Eq(1)),
);
try {
  py.print(new py.Dict([[new Eq(1), 2]] as [Dynamic, Dynamic][]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}

class Sized {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }

  __len__(): Dynamic {
    return this.n;
  }
}

py.print(
  py.truthy(new Sized(0)),
  py.truthy(new Sized(2)),
  !py.truthy(new Sized(0)),
  py.truthy(new Sized(1)) ? "full" : "empty",
);

class Tree {
  declare root: Dynamic;
  static Node = class Node {
    declare value: Dynamic;
    constructor(value: Dynamic) {
      this.value = value;
    }

    static {
      py.pyClass(this, { name: "Node", qualname: "Tree.Node" });
    }
  };

  constructor() {
    this.root = py.callMethod(this, "Node", [3]);
  }
}

py.print(
  py.getAttr(new Tree().root, "value"),
  py.getAttr(py.callMethod(Tree, "Node", [4]), "value"),
  py.typeName(new Tree().root),
);
