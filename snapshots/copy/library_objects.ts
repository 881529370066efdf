import {
  type Dynamic,
  Enum,
  TypeError,
  call,
  callMethod,
  dataclass,
  enumeration,
  eq,
  getAttr,
  getItem,
  is,
  keywords,
  lazyFlatMap,
  list,
  namedTuple,
  print,
  rethrowUnless,
  setAttr,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { date, datetime, timedelta } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Objects of the standard library are copied too.
class E extends Enum {
  static A: Dynamic = new (E as Dynamic)(1);
}
enumeration(E);
class D {
  declare xs: Dynamic[];
  declare e: Dynamic;

  constructor(xs: Dynamic = [], e: Dynamic = E.A as Dynamic) {
    this.xs = xs;
    this.e = e;
  }
  static {
    dataclass(this, [{ name: "xs" }, { name: "e" }]);
    signature(this, "D.__init__", ["xs=", "e="]);
  }
}
const d = new D([1]);
const [s, deep] = [copy(d), deepcopy(d)];
d.xs.push(2);
print(s, deep, eq(s, d), eq(deep, d), is(getAttr(deep, "e"), E.A));
const q = new deque([[1], 2], 3);
const r = deepcopy(q);
callMethod(getItem(q, 0), "append", [5]);
print(r, getAttr(r, "maxlen"), is(getItem(copy(q), 0), getItem(q, 0)));
const dd = new defaultdict(list, { a: [1] });
const e = deepcopy(dd);
callMethod(getItem(dd, "a"), "append", [2]);
print(
  e,
  getItem(e, "new"),
  deepcopy(new Counter("aab")),
  copy(new OrderedDict(keywords({ a: 1 }))),
  typeName(deepcopy(new OrderedDict(keywords({ a: [1] })))),
);
const P = namedTuple("P", "x y");
const p = deepcopy(call(P, [1, [2]]));
print(
  p,
  typeName(p),
  deepcopy(new datetime(2024, 1, 1)),
  deepcopy(new date(2024, 1, 1)),
  deepcopy(new timedelta(1)),
  deepcopy(new Decimal("1.10")),
  is(deepcopy(E.A), E.A),
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
setAttr(n.nxt, "v", 9);
print(getAttr(getAttr(m, "nxt"), "v"), !is(m, n), !is(getItem(deepcopy([n, n]), 0), n));
try {
  deepcopy(lazyFlatMap([1], (x: number) => [x]));
} catch (caught) {
  const err = rethrowUnless(caught, TypeError);
  print(err);
}
