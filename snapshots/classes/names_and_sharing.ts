import {
  Dict,
  type Dynamic,
  TypeError,
  attributeNames,
  callMethod,
  classAttribute,
  delAttr,
  eq,
  getAttr,
  hasAttr,
  index,
  is,
  isIn,
  ne,
  print,
  pyClass,
  rethrowUnless,
  setAttr,
  sorted,
  truthy,
  typeName,
  vars,
} from "./runtime/python/index.js";

attributeNames([
  "_item_count",
  "counter_value",
  "extra_info",
  "item_name",
  "max_items",
  "new_name",
  "shared_list",
]);
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
    classAttribute(this, "maxItems");
    classAttribute(this, "sharedList");
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
    classAttribute(this, "maxItems");
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Base("x"), new Child("y", { k: 1 })];
print(vars(a), getAttr(b, "__dict__"));
a.sharedList.push(1);
b.sharedList.push(2);
print(
  Base.sharedList,
  is(Child.sharedList, Base.sharedList),
  a.maxItems,
  b.maxItems,
  Base.counterValue,
  Child.counterValue,
);
a.maxItems = 9;
print(a.maxItems, Base.maxItems, vars(a));
(Base as Dynamic).maxItems = 7;
print(new Base("q").maxItems, Child.maxItems, a.maxItems, b.maxItems);
print(getAttr(a, "item_name"), hasAttr(a, "nothing"), getAttr(b, "nothing", "dflt"));
setAttr(b, "new_name", 4);
print(getAttr(b, "new_name"), sorted(vars(b)));
delAttr(b, "extra_info");
print(hasAttr(b, "extra_info"), eq(a, a), eq(a, new Base("x")), ne(a, b));

class Eq {
  declare v: Dynamic;
  constructor(v: Dynamic) {
    this.v = v;
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Eq && eq(this.v, other.v);
  }
}

print(
  eq(new Eq(1), new Eq(1)),
  ne(new Eq(1), new Eq(2)),
  isIn(new Eq(1), [new Eq(1)]),
  index([new Eq(1)], new Eq(1)),
);
try {
  print(new Dict([[new Eq(1), 2]] as [Dynamic, Dynamic][]));
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
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

print(
  truthy(new Sized(0)),
  truthy(new Sized(2)),
  !truthy(new Sized(0)),
  truthy(new Sized(1)) ? "full" : "empty",
);

class Tree {
  declare root: Dynamic;
  static Node = class Node {
    declare value: Dynamic;
    constructor(value: Dynamic) {
      this.value = value;
    }

    static {
      pyClass(this, { name: "Node", qualname: "Tree.Node" });
    }
  };

  constructor() {
    this.root = callMethod(this, "Node", [3]);
  }
}

print(
  getAttr(new Tree().root, "value"),
  getAttr(callMethod(Tree, "Node", [4]), "value"),
  typeName(new Tree().root),
);
