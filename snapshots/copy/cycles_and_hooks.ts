import {
  type Dynamic,
  PySet,
  Tuple,
  callMethod,
  getAttr,
  getItem,
  iadd,
  is,
  len,
  print,
  pyClass,
} from "./runtime/python/index.js";
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
    pyClass(this, { name: "Node" });
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Node("a"), new Node("b")];
a.links = iadd(a.links, [b, a]);
b.links.push(a);
const c = deepcopy(a);
print(
  !is(c, a),
  is(getItem(getAttr(c, "links"), 1), c),
  is(getItem(getAttr(getItem(getAttr(c, "links"), 0), "links"), 0), c),
  getAttr(c, "name"),
  is(getItem(a.links, 0), b),
);
const shared: Dynamic[] = [1];
const pair = deepcopy({ x: shared, y: Tuple.of(shared, shared) });
callMethod(getItem(pair, "x"), "append", [2]);
print(pair, shared);

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
print(getAttr(copy(h), "n"), getAttr(deepcopy(h), "n"), getAttr(getItem(deepcopy([h, h]), 1), "n"));
print(
  copy(Tuple.of(1, 2)),
  deepcopy(null),
  copy("s"),
  is(deepcopy(len), len),
  deepcopy(new PySet([1, 2])),
);
