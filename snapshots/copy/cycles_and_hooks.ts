import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// Deep copies keep cycles and shared parts; __copy__ and __deepcopy__ are asked.

class Node {
  declare name: string;
  declare links: Dynamic[];
  constructor(name: string) {
    this.name = name;
    this.links = [];
  }

  static {
    py.pyClass(this, { name: "Node" });
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Node("a"), new Node("b")];
a.links = py.iadd(a.links, [b, a]);
b.links.push(a);
const c = deepcopy(a);
py.print(
  !py.is(c, a),
  py.is(py.getItem(py.getAttr(c, "links"), 1), c),
  py.is(py.getItem(py.getAttr(py.getItem(py.getAttr(c, "links"), 0), "links"), 0), c),
  py.getAttr(c, "name"),
  py.is(py.getItem(a.links, 0), b),
);
const shared: Dynamic[] = [1];
const pair = deepcopy({ x: shared, y: py.Tuple.of(shared, shared) });
py.callMethod(py.getItem(pair, "x"), "append", [2]);
py.print(pair, shared);

class Hooked {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __copy__(): Hooked {
    return new Hooked(this.n + 1);
  }

  __deepcopy__(memo: Dynamic): Hooked {
    return new Hooked(this.n + 100);
  }
}

const h = new Hooked(1);
py.print(py.getAttr(copy(h), "n"), py.getAttr(deepcopy(h), "n"), py.getAttr(py.getItem(deepcopy([h, h]), 1), "n"));
py.print(
  copy(py.Tuple.of(1, 2)),
  deepcopy(null),
  copy("s"),
  py.is(deepcopy(py.len), py.len),
  deepcopy(new py.PySet([1, 2])),
);
