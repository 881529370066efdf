import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Subclasses of OrderedDict, defaultdict, Counter, deque, UserDict and UserList.

class LRU extends OrderedDict {
  declare cap: Dynamic;
  constructor(cap: Dynamic) {
    super();
    this.cap = cap;
  }
  static {
    py.signature(this, "LRU.__init__", ["cap"]);
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    py.superOf(LRU, this).__setitem__(k, v);
    this.moveToEnd(k);
    if (py.gt(py.len(this), this.cap)) {
      this.popitem(false);
    }
  }
}

const l = new LRU(2);
py.setItem(l, "a", 1);
py.setItem(l, "b", 2);
py.setItem(l, "a", 3);
py.setItem(l, "c", 4);
py.print(py.list(py.items(l)), l.cap, py.isInstance(l, py.dict), l);

class Tree extends defaultdict {
  constructor() {
    super(Tree);
  }
  static {
    py.signature(this, "Tree.__init__", []);
  }
}

const t = new Tree();
py.setItem(py.getItem(py.getItem(t, "a"), "b"), "c", 1);
py.print(py.list(t), py.list(py.getItem(t, "a")), py.getItem(py.getItem(py.getItem(t, "a"), "b"), "c"));

class Bag extends Counter {
  totalOver(n: number): Dynamic {
    return py.sum(py.lazyFlatMap(py.values(this), (v: Dynamic) => (py.gt(v, n) ? [v] : [])));
  }
}

const b = new Bag("aabbb");
py.print(b, b.totalOver(2), py.getItem(b, "zz"), b.mostCommon(1), py.add(b, new Counter("a")));

class Ring extends deque {
  last(): Dynamic {
    return py.getItem(this, -1);
  }
}

const r = new Ring([1, 2, 3], 2);
r.append(9);
py.print(r, r.last(), py.len(r), py.list(r));
