import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { date, datetime, timedelta } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Objects of the standard library are copied too.
class E extends py.Enum {
  static A: Dynamic = new (E as Dynamic)(1);
}
py.enumeration(E);
class D {
  declare xs: Dynamic[];
  declare e: Dynamic;

  constructor(xs: Dynamic = [], e: Dynamic = E.A as Dynamic) {
    this.xs = xs;
    this.e = e;
  }
  static {
    py.dataclass(this, [{ name: "xs" }, { name: "e" }]);
    py.signature(this, "D.__init__", ["xs=", "e="]);
  }
}
const d = new D([1]);
const [s, deep] = [copy(d), deepcopy(d)];
d.xs.push(2);
py.print(s, deep, py.eq(s, d), py.eq(deep, d), py.is(py.getAttr(deep, "e"), E.A));
const q = new deque([[1], 2], 3);
const r = deepcopy(q);
py.callMethod(py.getItem(q, 0), "append", [5]);
py.print(r, py.getAttr(r, "maxlen"), py.is(py.getItem(copy(q), 0), py.getItem(q, 0)));
const dd = new defaultdict(py.list, { a: [1] });
const e = deepcopy(dd);
py.callMethod(py.getItem(dd, "a"), "append", [2]);
py.print(
  e,
  py.getItem(e, "new"),
  deepcopy(new Counter("aab")),
  copy(new OrderedDict(py.keywords({ a: 1 }))),
  py.typeName(deepcopy(new OrderedDict(py.keywords({ a: [1] })))),
);
const P = py.namedTuple("P", "x y");
const p = deepcopy(py.call(P, [1, [2]]));
py.print(
  p,
  py.typeName(p),
  deepcopy(new datetime(2024, 1, 1)),
  deepcopy(new date(2024, 1, 1)),
  deepcopy(new timedelta(1)),
  deepcopy(new Decimal("1.10")),
  py.is(deepcopy(E.A), E.A),
);
class Node {
  declare v: number;
  declare nxt: Dynamic;
  constructor(v: number, nxt: Dynamic = null) {
    const items: Dynamic[] = [v, nxt];
    this.v = items[0];
    this.nxt = items[1];
  }
}
const n = new Node(1, new Node(2));
const m = deepcopy(n);
py.setAttr(n.nxt, "v", 9);
py.print(py.getAttr(py.getAttr(m, "nxt"), "v"), !py.is(m, n), !py.is(py.getItem(deepcopy([n, n]), 0), n));
try {
  deepcopy(py.lazyFlatMap([1], (x: number) => [x]));
} catch (caught) {
  const err = py.rethrowUnless(caught, py.TypeError);
  py.print(err);
}
