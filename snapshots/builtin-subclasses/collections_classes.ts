import {
  type Dynamic,
  add,
  dict,
  getItem,
  gt,
  isInstance,
  items,
  lazyFlatMap,
  len,
  list,
  print,
  setItem,
  signature,
  sum,
  superOf,
  values,
} from "./runtime/python/index.js";
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
    signature(this, "LRU.__init__", ["cap"]);
  }

  __setitem__(k: Dynamic, v: Dynamic): void {
    superOf(LRU, this).__setitem__(k, v);
    this.moveToEnd(k);
    if (gt(len(this), this.cap)) {
      this.popitem(false);
    }
  }
}

const l = new LRU(2);
setItem(l, "a", 1);
setItem(l, "b", 2);
setItem(l, "a", 3);
setItem(l, "c", 4);
print(list(items(l)), l.cap, isInstance(l, dict), l);

class Tree extends defaultdict {
  constructor() {
    super(Tree);
  }
  static {
    signature(this, "Tree.__init__", []);
  }
}

const t = new Tree();
setItem(getItem(getItem(t, "a"), "b"), "c", 1);
print(list(t), list(getItem(t, "a")), getItem(getItem(getItem(t, "a"), "b"), "c"));

class Bag extends Counter {
  totalOver(n: number): Dynamic {
    return sum(lazyFlatMap(values(this), (v: Dynamic) => (gt(v, n) ? [v] : [])));
  }
}

const b = new Bag("aabbb");
print(b, b.totalOver(2), getItem(b, "zz"), b.mostCommon(1), add(b, new Counter("a")));

class Ring extends deque {
  last(): Dynamic {
    return getItem(this, -1);
  }
}

const r = new Ring([1, 2, 3], 2);
r.append(9);
print(r, r.last(), len(r), list(r));
