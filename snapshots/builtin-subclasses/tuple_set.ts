import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Subclasses of tuple, set and frozenset.
class Point extends py.TupleBase {
  static __new__: Dynamic = py.signature(
    function (cls: Dynamic, x: Dynamic, y: Dynamic): Dynamic {
      return py.superNew(Point, cls, [py.Tuple.of(x, y)]);
    },
    "Point.__new__",
    ["cls", "x", "y", "#static"],
  );

  get x(): Dynamic {
    return py.getItem(this, 0);
  }

  get y(): Dynamic {
    return py.getItem(this, 1);
  }

  __add__(other: Dynamic): Dynamic {
    return py.call(Point, [py.add(this.x, py.getAttr(other, "x")), py.add(this.y, py.getAttr(other, "y"))]);
  }
}

const p = py.call(Point, [1, 2]);
py.print(
  p,
  py.getAttr(p, "x"),
  py.getAttr(p, "y"),
  py.add(p, py.call(Point, [3, 4])),
  py.eq(p, py.Tuple.of(1, 2)),
  py.eq(py.hash(p), py.hash(py.Tuple.of(1, 2))),
  py.len(p),
  py.isInstance(p, py.tuple),
);
const [x, y] = py.unpack(p, 2);
py.print(
  x,
  y,
  py.getItem(new py.Dict([[p, "k"]] as [Dynamic, Dynamic][]), py.Tuple.of(1, 2)),
  py.typeName(p),
  py.sorted([py.call(Point, [2, 1]), py.call(Point, [1, 5])]),
);

class Tags extends py.SetBase {
  add_(item: Dynamic): void {
    py.superOf(Tags, this).add(py.callMethod(item, "lower", []));
  }

  first(): Dynamic {
    return py.getItem(py.sorted(this), 0);
  }

  static {
    py.pyClass(this, { methods: { add: "add_" } });
  }
}

const t = new Tags(["b"]);
t.add_("A");
py.print(
  py.sorted(t),
  t.first(),
  py.contains(t, "a"),
  py.len(t),
  py.isInstance(t, py.set),
  py.eq(t, new py.PySet(["a", "b"])),
  py.typeName(t),
);
py.print(new Tags(["q"]), new Tags());
py.callMethod(t, "discard", ["b"]);
py.print(t, py.typeName(py.bitor(t, new py.PySet(["z"]))), py.sorted(py.bitor(t, new py.PySet(["z"]))));

class Frozen extends py.FrozenSetBase {
  label(): string {
    return py.join("+", py.sorted(this));
  }
}

const f = new Frozen("ab");
py.print(
  f.label(),
  py.eq(f, py.frozenset("ab")),
  py.getItem(new py.Dict([[f, 1]] as [Dynamic, Dynamic][]), py.frozenset("ba")),
  new Frozen("q"),
  py.typeName(f),
);
