import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Mapping, MutableMapping } from "./runtime/python/stdlib/collections-abc.js";

// Classes over Mapping and MutableMapping get the rest of a dict's methods; views, equality and what is missing

class Upper extends MutableMapping {
  declare _items: PyDict;
  constructor({ ...items }: Dynamic = {}) {
    super();
    this._items = new py.Dict();
    py.callMethod(this, "update", [items]);
  }

  __getitem__(key: Dynamic): Dynamic {
    return py.getItem(this._items, py.callMethod(key, "upper", []));
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    py.setItem(this._items, py.callMethod(key, "upper", []), value);
  }

  __delitem__(key: Dynamic): Dynamic {
    py.delItem(this._items, py.callMethod(key, "upper", []));
    return null;
  }

  __iter__(): Dynamic {
    return py.iter(this._items);
  }

  __len__(): number {
    return py.len(this._items);
  }

  __repr__(): string {
    return `Upper(${py.str(this._items)})`;
  }
}

class Squares extends Mapping {
  __getitem__(key: Dynamic): Dynamic {
    if (!py.contains(py.range(4), key)) {
      throw new py.KeyError(key);
    }
    return py.mul(key, key);
  }

  __iter__(): Dynamic {
    return py.iter(py.range(4));
  }

  __len__(): number {
    return 4;
  }
}

const box = new Upper({ a: 1, b: null });
py.print(
  box,
  py.callMethod(box, "get", ["A"]),
  py.callMethod(box, "get", ["b", "default"]),
  py.callMethod(box, "get", ["zz"]),
  py.callMethod(box, "get", ["zz", 0]),
  py.contains(box, "a"),
  py.contains(box, "q"),
);
py.print(
  py.list(py.callMethod(box, "keys", [])),
  py.list(py.callMethod(box, "values", [])),
  py.list(py.callMethod(box, "items", [])),
  py.len(py.callMethod(box, "items", [])),
  py.contains(py.callMethod(box, "items", []), py.Tuple.of("A", 1)),
  py.contains(py.callMethod(box, "values", []), 1),
);
py.print(
  py.callMethod(box, "setdefault", ["c", [3]]),
  py.callMethod(box, "setdefault", ["C", 4]),
  py.callMethod(box, "pop", ["a"]),
  py.callMethod(box, "pop", ["a", "gone"]),
  py.len(box),
);
py.callMethod(box, "update", [{ x: 1 }], { y: 2 });
py.callMethod(box, "update", [[py.Tuple.of("z", 3)]]);
py.print(
  box,
  py.dict(box),
  py.mergeDicts(box),
  py.sorted(box),
  py.truthy(box),
  py.eq(box, { B: null, C: [3], X: 1, Y: 2, Z: 3 }),
  py.ne(box, new py.Dict()),
);
py.print(
  py.callMethod(box, "popitem", []),
  py.bitand(py.callMethod(box, "keys", []), new py.PySet(["X", "Q"])),
  py.eq(py.sub(py.callMethod(box, "keys", []), ["X"]), py.sub(new py.PySet(["B", "C", "Y", "Z"]), new py.PySet(["Z"]))),
);
for (const action of py.Tuple.of(
  py.signature(() => py.getItem(box, "nope"), "<lambda>", []),
  py.signature(() => py.callMethod(box, "pop", ["nope"]), "<lambda>", []),
  py.signature(() => py.callMethod(new Upper(), "popitem", []), "<lambda>", []),
  py.signature(() => box.__delitem__("q"), "<lambda>", []),
)) {
  try {
    py.print(py.call(action, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.KeyError);
    py.print("KeyError", error);
  }
}
py.callMethod(box, "clear", []);
py.print(
  box,
  py.truthy(box),
  py.isInstance(box, Mapping),
  py.isInstance(box, MutableMapping),
  py.isInstance(new Squares(), MutableMapping),
);
const squares = new Squares();
py.print(
  py.dict(squares),
  py.callMethod(squares, "get", [3]),
  py.callMethod(squares, "get", [9, "no"]),
  py.contains(squares, 2),
  py.contains(squares, 7),
  py.list(py.callMethod(squares, "items", [])),
  py.sum(py.callMethod(squares, "values", [])),
);
py.print(
  py.eq(
    squares,
    new py.Dict([
      [0, 0],
      [1, 1],
      [2, 4],
      [3, 9],
    ] as [Dynamic, Dynamic][]),
  ),
  py.isInstance(squares, Mapping),
  py.max(squares, { key: py.getAttr(squares, "get") }),
);
for (const [key, value] of py.unpackEach(py.callMethod(squares, "items", []), 2)) {
  py.print(key, value, py.keywords({ end: ";" }));
}
py.print();
