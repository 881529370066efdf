import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// A subclass of list: own methods, overridden append, slices, equality, concatenation, sorting.

class Stack extends py.ListBase {
  push_(x: number): void {
    py.callMethod(this, "append", [x]);
  }

  peek(): Dynamic {
    return py.getItem(this, -1);
  }

  get size(): number {
    return py.len(this);
  }

  static {
    py.pyClass(this, { methods: { push: "push_" } });
  }
}

let s: Dynamic = new Stack([1, 2]);
s.push_(3);
py.print(
  s,
  s.peek(),
  s.size,
  py.callMethod(s, "pop", []),
  py.len(s),
  py.eq(s, [1, 2]),
  py.eq([1, 2], s),
  py.ne(s, [1]),
);
py.print(
  py.isInstance(s, py.list),
  py.typeName(s),
  py.typeName(py.getSlice(s, null, 1)),
  py.getSlice(s, null, 1),
  py.add(s, [9]),
  py.typeName(py.add(s, [9])),
);
py.print(
  py.jsonDumps(s),
  py.repr(s),
  py.str(s),
  `${py.str(s)}`,
  py.sorted(s, { reverse: true }),
  py.list(py.reversed(s)),
);
s = py.iadd(s, [5]);
py.print(py.typeName(s), s);
py.callMethod(s, "extend", [py.Tuple.of(7, 8)]);
py.callMethod(s, "sort", [], { reverse: true });
py.print(s, py.callMethod(s, "index", [7]), py.callMethod(s, "count", [7]), py.contains(s, 7), py.max(s));
py.print(py.typeName(copy(s)), py.typeName(py.callMethod(s, "copy", [])), deepcopy(s));
py.print(py.truthy(new Stack()), new Stack("ab"), new Stack());
const [a, b, c] = py.unpackStar(s, 2, 0);
py.print(a, b, c);
py.setAttr(s, "tag", "x");
py.print(py.getAttr(s, "tag"), py.mul(s, 2));

const initItems: Dynamic = py.Tuple.of();
class Loud extends py.ListBase {
  declare name: Dynamic;
  __init__(items: Dynamic = initItems as Dynamic, name: Dynamic = "n"): void {
    py.superOf(Loud, this).__init__(items);
    this.name = name;
  }

  append(x: Dynamic): void {
    py.print("append", x);
    py.superOf(Loud, this).append(x);
  }

  __getitem__(i: Dynamic): Dynamic {
    if (py.isInstance(i, py.slice)) {
      return new Loud(py.superOf(Loud, this).__getitem__(i), this.name);
    }
    return py.superOf(Loud, this).__getitem__(py.mod(i, py.len(this)));
  }

  __repr__(): string {
    return `Loud(${py.str(py.superOf(Loud, this).__repr__())}, ${py.str(this.name)})`;
  }

  static {
    py.pyClass(this, { name: "Loud" });
  }
}

const l = new Loud([1, 2, 3], "z");
l.append(4);
py.print(
  l,
  py.getItem(l, 5),
  py.getSlice(l, 1, 3),
  l.name,
  py.len(l),
  Array.from(py.iterate(l), (x: Dynamic) => x),
);
py.callMethod(l, "insert", [0, 0]);
py.delItem(l, 1);
py.setItem(l, 0, 100);
py.print(l);
