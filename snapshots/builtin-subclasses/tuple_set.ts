import {
  Dict,
  type Dynamic,
  FrozenSetBase,
  PySet,
  SetBase,
  Tuple,
  TupleBase,
  add as pyAdd,
  bitor,
  call,
  callMethod,
  contains,
  eq,
  frozenset,
  getAttr,
  getItem,
  hash,
  isInstance,
  join,
  len,
  print,
  pyClass,
  set,
  signature,
  sorted,
  superNew,
  superOf,
  tuple,
  typeName,
  unpack,
} from "./runtime/python/index.js";

// Subclasses of tuple, set and frozenset.
class Point extends TupleBase {
  static __new__: Dynamic = signature(
    function (cls: Dynamic, x: Dynamic, y: Dynamic): Dynamic {
      return superNew(Point, cls, [Tuple.of(x, y)]);
    },
    "Point.__new__",
    ["cls", "x", "y", "#static"],
  );

  get x(): Dynamic {
    return getItem(this, 0);
  }

  get y(): Dynamic {
    return getItem(this, 1);
  }

  __add__(other: Dynamic): Dynamic {
    return call(Point, [pyAdd(this.x, getAttr(other, "x")), pyAdd(this.y, getAttr(other, "y"))]);
  }
}

const p = call(Point, [1, 2]);
print(
  p,
  getAttr(p, "x"),
  getAttr(p, "y"),
  pyAdd(p, call(Point, [3, 4])),
  eq(p, Tuple.of(1, 2)),
  eq(hash(p), hash(Tuple.of(1, 2))),
  len(p),
  isInstance(p, tuple),
);
const [x, y] = unpack(p, 2);
print(
  x,
  y,
  getItem(new Dict([[p, "k"]] as [Dynamic, Dynamic][]), Tuple.of(1, 2)),
  typeName(p),
  sorted([call(Point, [2, 1]), call(Point, [1, 5])]),
);

class Tags extends SetBase {
  add_(item: Dynamic): void {
    superOf(Tags, this).add(callMethod(item, "lower", []));
  }

  first(): Dynamic {
    return getItem(sorted(this), 0);
  }

  static {
    pyClass(this, { methods: { add: "add_" } });
  }
}

const t = new Tags(["b"]);
t.add_("A");
print(
  sorted(t),
  t.first(),
  contains(t, "a"),
  len(t),
  isInstance(t, set),
  eq(t, new PySet(["a", "b"])),
  typeName(t),
);
print(new Tags(["q"]), new Tags());
callMethod(t, "discard", ["b"]);
print(t, typeName(bitor(t, new PySet(["z"]))), sorted(bitor(t, new PySet(["z"]))));

class Frozen extends FrozenSetBase {
  label(): string {
    return join("+", sorted(this));
  }
}

const f = new Frozen("ab");
print(
  f.label(),
  eq(f, frozenset("ab")),
  getItem(new Dict([[f, 1]] as [Dynamic, Dynamic][]), frozenset("ba")),
  new Frozen("q"),
  typeName(f),
);
