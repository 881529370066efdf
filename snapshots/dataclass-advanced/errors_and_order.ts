import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

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
    py.dataclass(this, [{ name: "major" }, { name: "minor" }, { name: "tag", compare: false }], {
      order: true,
      frozen: true,
    });
    py.signature(this, "V.__init__", ["major", "minor=", "tag="]);
  }
}

const [a, b]: [Dynamic, Dynamic] = [new V(1), new V(1, 2)];
py.print(
  py.lt(a, b),
  py.le(a, a),
  py.max(a, b),
  py.sorted([b, a]),
  py.eq(new V(1, 0, "x"), a),
  py.eq(py.hash(new V(1, 0, "y")), py.hash(a)),
  py.getItem(new py.Dict([[a, 1]] as [Dynamic, Dynamic][]), new V(1)),
);
for (const f of py.Tuple.of(
  py.signature(() => py.setAttr(a, "major", 5), "<lambda>", []),
  py.signature(() => py.delAttr(a, "minor"), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.FrozenInstanceError);
    py.print("Frozen", e);
  }
}
try {
  py.setAttr(a, "major", 3);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e, py.typeName(e));
}
try {
  py.lt(a, 3);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print("TypeError", e);
}
py.print(py.getAttr(V, "__match_args__"), py.dataclassReplace(a, { minor: 9 }), py.asdict(b), py.astuple(b));
for (const args of py.Tuple.of(py.Tuple.of(), py.Tuple.of(1, 2, 3, 4))) {
  try {
    py.call(V, args);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.TypeError);
    py.print("TypeError", e);
  }
}
try {
  py.call(V, [1], { patch: 2 });
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.TypeError);
  py.print("TypeError", e);
}
try {
  class Bad {
    static {
      py.refuseMutableDefault("xs", []);
    }
    declare xs: Dynamic[];

    constructor(xs: Dynamic[] = [] as Dynamic) {
      this.xs = xs;
    }
    static {
      py.dataclass(this, [{ name: "xs" }]);
      py.signature(this, "Bad.__init__", ["xs="]);
    }
  }
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.ValueError);
  py.print("ValueError", e);
}

class NoEq {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }], { eq: false });
    py.signature(this, "NoEq.__init__", ["x"]);
  }
}

py.print(py.eq(new NoEq(1), new NoEq(1)), py.len(new py.PySet([new NoEq(1), new NoEq(1)])));

class Eq {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }]);
    py.signature(this, "Eq.__init__", ["x"]);
  }
}

try {
  py.hash(new Eq(1));
} catch (caught7) {
  const e = py.rethrowUnless(caught7, py.TypeError);
  py.print("TypeError", e);
}

class SubEq extends Eq {
  declare y: number;

  constructor(x: number, y: number = 0 as Dynamic) {
    super(x as Dynamic);
    this.x = x;
    this.y = y;
  }
  static {
    py.dataclass(this, [{ name: "y" }]);
    py.signature(this, "SubEq.__init__", ["x", "y="]);
  }
}

py.print(py.eq(new Eq(1), new SubEq(1)), py.eq(new SubEq(1), new SubEq(1, 0)), new SubEq(1, 2));

class NoRepr {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }], { repr: false });
    py.signature(this, "NoRepr.__init__", ["x"]);
  }

  __repr__(): string {
    return "own";
  }
}

py.print(new NoRepr(1), [new NoRepr(2)]);

class Tree {
  declare v: number;
  declare kids: Dynamic[];

  constructor(v: number, kids: Dynamic = []) {
    this.v = v;
    this.kids = kids;
  }
  static {
    py.dataclass(this, [{ name: "v" }, { name: "kids" }]);
    py.signature(this, "Tree.__init__", ["v", "kids="]);
  }

  *walk(): Generator<Dynamic> {
    yield this.v;
    for (const k of py.iterate(this.kids)) {
      yield* py.iterate(py.callMethod(k, "walk", []));
    }
  }
}

py.print(py.list(new Tree(1, [new Tree(2), new Tree(3, [new Tree(4)])]).walk()), new Tree(1, [new Tree(2)]));
