import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { MutableSequence, Sequence } from "./runtime/python/stdlib/collections-abc.js";

// Classes over Sequence and MutableSequence get iteration, membership, index, count and what changes a list

class Window extends Sequence {
  declare _items: Dynamic;
  constructor(items: string) {
    super();
    this._items = py.tuple(items);
  }

  __getitem__(index: Dynamic): Dynamic {
    if (py.isInstance(index, py.slice)) {
      return new Window(py.getItem(this._items, index));
    }
    return py.getItem(this._items, index);
  }

  __len__(): number {
    return this._items.length;
  }

  __repr__(): string {
    return `Window${py.str(this._items)}`;
  }
}

class Numbers extends MutableSequence {
  declare _items: Dynamic[];
  constructor(...rest: Dynamic[]) {
    const items: Dynamic = py.Tuple.of(...rest);
    super();
    this._items = py.list(items);
  }

  __getitem__(index: Dynamic): Dynamic {
    return py.getItem(this._items, index);
  }

  __setitem__(index: Dynamic, value: Dynamic): void {
    py.setItem(this._items, index, value);
  }

  __delitem__(index: Dynamic): void {
    py.delItem(this._items, index);
  }

  __len__(): number {
    return this._items.length;
  }

  insert(index: Dynamic, value: Dynamic): void {
    py.insert(this._items, index, py.int(value));
  }
}

const window = new Window("abca");
py.print(
  py.list(window),
  py.contains(window, "b"),
  py.contains(window, "z"),
  py.callMethod(window, "index", ["a"]),
  py.callMethod(window, "index", ["a", 1]),
  py.callMethod(window, "count", ["a"]),
  py.getSlice(window, 1, 3),
);
py.print(
  py.list(py.reversed(window)),
  [...py.spread(window)],
  py.len(window),
  py.max(window),
  py.dict(py.enumerate(window)),
  py.isInstance(window, Sequence),
);
let numbers: Dynamic = new Numbers(3, 1);
py.callMethod(numbers, "append", ["7"]);
py.callMethod(numbers, "extend", [[5.5, true]]);
numbers = py.iadd(numbers, [9]);
py.print(
  py.list(numbers),
  py.callMethod(numbers, "pop", []),
  py.callMethod(numbers, "pop", [0]),
  py.callMethod(numbers, "index", [7]),
  py.contains(numbers, 5),
  py.sorted(numbers),
);
py.callMethod(numbers, "reverse", []);
py.callMethod(numbers, "remove", [7]);
py.print(
  py.list(numbers),
  py.sum(numbers),
  py.isInstance(numbers, MutableSequence),
  py.isInstance(window, MutableSequence),
);
for (const action of py.Tuple.of(
  py.signature(() => py.callMethod(numbers, "remove", [100]), "<lambda>", []),
  py.signature(() => py.getItem(numbers, 10), "<lambda>", []),
  py.signature(() => py.callMethod(new Numbers(), "pop", []), "<lambda>", []),
  py.signature(() => py.callMethod(window, "index", ["q"]), "<lambda>", []),
)) {
  try {
    py.print(py.call(action, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError, py.IndexError);
    py.print(py.typeName(error), error);
  }
}
py.callMethod(numbers, "extend", [numbers]);
py.print(py.list(numbers));
py.callMethod(numbers, "clear", []);
py.print(py.len(numbers), py.list(numbers), py.truthy(numbers));
