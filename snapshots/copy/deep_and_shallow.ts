import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// Copies share or do not share; cycles and own hooks are kept.
const a: Dynamic[] = [1, [2, 3], { k: py.Tuple.of(4, [5]) }];
const [b, c] = [copy(a), deepcopy(a)];
py.callMethod(py.getItem(a, 1), "append", [9]);
py.callMethod(py.getItem(py.getItem(py.getItem(a, 2), "k"), 1), "append", [6]);
py.print(b, c, py.is(py.getItem(b, 1), py.getItem(a, 1)), py.is(py.getItem(c, 1), py.getItem(a, 1)));
const loop: Dynamic[] = [1];
loop.push(loop);
const d = deepcopy(loop);
py.print(py.is(py.getItem(d, 1), d), !py.is(d, loop));
class P {
  declare x: number[];
  declare me: P;
  constructor() {
    this.x = [1];
    this.me = this;
  }
  static {
    py.signature(this, "P.__init__", []);
  }
}
const p = new P();
const q = deepcopy(p);
const r = copy(p);
py.print(
  py.is(py.getAttr(q, "x"), p.x),
  py.is(py.getAttr(q, "me"), q),
  py.is(py.getAttr(r, "x"), p.x),
  py.is(py.getAttr(r, "me"), p),
  py.typeName(q),
);
class H {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    py.signature(this, "H.__init__", ["n"]);
  }
  __copy__(): H {
    return new H("copied");
  }
  __deepcopy__(memo: Dynamic): H {
    return new H(`deep${py.str(py.len(memo) >= 0)}`);
  }
}
py.print(
  py.getAttr(copy(new H(1)), "n"),
  py.getAttr(deepcopy(new H(1)), "n"),
  py.getAttr(py.getItem(deepcopy([new H(1)]), 0), "n"),
);
const shared: number[] = [0];
const x = deepcopy([shared, shared]);
py.print(py.is(py.getItem(x, 0), py.getItem(x, 1)), py.is(py.getItem(x, 0), shared));
const t = py.Tuple.of(1, 2);
const u = py.Tuple.of(1, [2]);
py.print(
  py.is(copy(t), t),
  py.is(deepcopy(t), t),
  py.is(deepcopy(u), u),
  deepcopy("s"),
  deepcopy(null),
  deepcopy(py.float(1)),
  deepcopy(new py.PySet([1, 2])),
  deepcopy(py.frozenset(new py.PySet([1]))),
  deepcopy(py.bytes([120])),
  copy({ a: [1] }),
  deepcopy(py.range(3)),
);
py.print(
  py.is(deepcopy(py.print), py.print),
  py.is(deepcopy(P), P),
  deepcopy(new py.Dict([[py.Tuple.of(1, 2), [3]]] as [Dynamic, Dynamic][])),
);
