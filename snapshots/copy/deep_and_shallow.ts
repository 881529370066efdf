import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bytes,
  callMethod,
  float,
  frozenset,
  getAttr,
  getItem,
  is,
  len,
  print,
  range,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// Copies share or do not share; cycles and own hooks are kept.
const a: Dynamic[] = [1, [2, 3], { k: Tuple.of(4, [5]) }];
const [b, c] = [copy(a), deepcopy(a)];
callMethod(getItem(a, 1), "append", [9]);
callMethod(getItem(getItem(getItem(a, 2), "k"), 1), "append", [6]);
print(b, c, is(getItem(b, 1), getItem(a, 1)), is(getItem(c, 1), getItem(a, 1)));
const loop: Dynamic[] = [1];
loop.push(loop);
const d = deepcopy(loop);
print(is(getItem(d, 1), d), !is(d, loop));
class P {
  declare x: number[];
  declare me: P;
  constructor() {
    this.x = [1];
    this.me = this;
  }
  static {
    signature(this, "P.__init__", []);
  }
}
const p = new P();
const q = deepcopy(p);
const r = copy(p);
print(
  is(getAttr(q, "x"), p.x),
  is(getAttr(q, "me"), q),
  is(getAttr(r, "x"), p.x),
  is(getAttr(r, "me"), p),
  typeName(q),
);
class H {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    signature(this, "H.__init__", ["n"]);
  }
  __copy__(): H {
    return new H("copied");
  }
  __deepcopy__(memo: Dynamic): H {
    return new H(`deep${str(len(memo) >= 0)}`);
  }
}
print(
  getAttr(copy(new H(1)), "n"),
  getAttr(deepcopy(new H(1)), "n"),
  getAttr(getItem(deepcopy([new H(1)]), 0), "n"),
);
const shared: number[] = [0];
const x = deepcopy([shared, shared]);
print(is(getItem(x, 0), getItem(x, 1)), is(getItem(x, 0), shared));
const t = Tuple.of(1, 2);
const u = Tuple.of(1, [2]);
print(
  is(copy(t), t),
  is(deepcopy(t), t),
  is(deepcopy(u), u),
  deepcopy("s"),
  deepcopy(null),
  deepcopy(float(1)),
  deepcopy(new PySet([1, 2])),
  deepcopy(frozenset(new PySet([1]))),
  deepcopy(bytes([120])),
  copy({ a: [1] }),
  deepcopy(range(3)),
);
print(
  is(deepcopy(print), print),
  is(deepcopy(P), P),
  deepcopy(new Dict([[Tuple.of(1, 2), [3]]] as [Dynamic, Dynamic][])),
);
