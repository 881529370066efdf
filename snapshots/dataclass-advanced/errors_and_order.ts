import {
  AttributeError,
  Dict,
  type Dynamic,
  FrozenInstanceError,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  asdict,
  astuple,
  call,
  callMethod,
  dataclass,
  dataclassReplace,
  delAttr,
  eq,
  getAttr,
  getItem,
  hash,
  iterate,
  le,
  len,
  list,
  lt,
  max,
  print,
  refuseMutableDefault,
  rethrowUnless,
  setAttr,
  signature,
  sorted,
  typeName,
} from "./runtime/python/index.js";

// Frozen errors, order across classes, mutable default errors, argument errors, match_args, eq=False, inheritance of order.

class V {
  declare major: number;
  declare minor: number;
  declare tag: Dynamic;

  constructor(major: number, minor: number = 0 as Dynamic, tag: Dynamic = "" as Dynamic) {
    this.major = major;
    this.minor = minor;
    this.tag = tag;
    Object.freeze(this);
  }
  static {
    dataclass(this, [{ name: "major" }, { name: "minor" }, { name: "tag", compare: false }], {
      order: true,
      frozen: true,
    });
    signature(this, "V.__init__", ["major", "minor=", "tag="]);
  }
}

const [a, b]: [Dynamic, Dynamic] = [new V(1), new V(1, 2)];
print(
  lt(a, b),
  le(a, a),
  max(a, b),
  sorted([b, a]),
  eq(new V(1, 0, "x"), a),
  eq(hash(new V(1, 0, "y")), hash(a)),
  getItem(new Dict([[a, 1]] as [Dynamic, Dynamic][]), new V(1)),
);
for (const f of Tuple.of(
  signature(() => setAttr(a, "major", 5), "<lambda>", []),
  signature(() => delAttr(a, "minor"), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, FrozenInstanceError);
    print("Frozen", e);
  }
}
try {
  setAttr(a, "major", 3);
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e, typeName(e));
}
try {
  lt(a, 3);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print("TypeError", e);
}
print(getAttr(V, "__match_args__"), dataclassReplace(a, { minor: 9 }), asdict(b), astuple(b));
for (const args of Tuple.of(Tuple.of(), Tuple.of(1, 2, 3, 4))) {
  try {
    call(V, args);
  } catch (caught4) {
    const e = rethrowUnless(caught4, TypeError);
    print("TypeError", e);
  }
}
try {
  call(V, [1], { patch: 2 });
} catch (caught5) {
  const e = rethrowUnless(caught5, TypeError);
  print("TypeError", e);
}
try {
  class Bad {
    static {
      refuseMutableDefault("xs", []);
    }
    declare xs: Dynamic[];

    constructor(xs: Dynamic[] = [] as Dynamic) {
      this.xs = xs;
    }
    static {
      dataclass(this, [{ name: "xs" }]);
      signature(this, "Bad.__init__", ["xs="]);
    }
  }
} catch (caught6) {
  const e = rethrowUnless(caught6, ValueError);
  print("ValueError", e);
}

class NoEq {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    dataclass(this, [{ name: "x" }], { eq: false });
    signature(this, "NoEq.__init__", ["x"]);
  }
}

print(eq(new NoEq(1), new NoEq(1)), len(new PySet([new NoEq(1), new NoEq(1)])));

class Eq {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    dataclass(this, [{ name: "x" }]);
    signature(this, "Eq.__init__", ["x"]);
  }
}

try {
  hash(new Eq(1));
} catch (caught7) {
  const e = rethrowUnless(caught7, TypeError);
  print("TypeError", e);
}

class SubEq extends Eq {
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    super(x as Dynamic);
    this.x = x;
    this.y = y;
  }
  static {
    dataclass(this, [{ name: "y" }]);
    signature(this, "SubEq.__init__", ["x", "y="]);
  }
}

print(eq(new Eq(1), new SubEq(1)), eq(new SubEq(1), new SubEq(1, 0)), new SubEq(1, 2));

class NoRepr {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    dataclass(this, [{ name: "x" }], { repr: false });
    signature(this, "NoRepr.__init__", ["x"]);
  }

  __repr__(): string {
    return "own";
  }
}

print(new NoRepr(1), [new NoRepr(2)]);

class Tree {
  declare v: number;
  declare kids: Dynamic[];

  constructor(v: number, kids: Dynamic = []) {
    this.v = v;
    this.kids = kids;
  }
  static {
    dataclass(this, [{ name: "v" }, { name: "kids" }]);
    signature(this, "Tree.__init__", ["v", "kids="]);
  }

  *walk(): Generator<Dynamic> {
    yield this.v;
    for (const k of this.kids) {
      yield* iterate(callMethod(k, "walk", []));
    }
  }
}

print(
  list(new Tree(1, [new Tree(2), new Tree(3, [new Tree(4)])]).walk()),
  new Tree(1, [new Tree(2)]),
);
