import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { MutableMapping } from "./runtime/python/stdlib/collections-abc.js";

let max: Dynamic;
// Builtins kept under another name before the module defines its own; a base class of collections.abc whose constructor calls __init__.
const [_map, _filter] = [py.map, py.filter];
const _issub = py.isSubclass;

const _max = max ?? py.max;
function map(f: Dynamic, ...rest: Dynamic[]): Dynamic[] {
  const seqs: Dynamic = py.Tuple.of(...rest);
  return py.list(_map(f, ...seqs));
}
function issubclass(a: Dynamic, b: Dynamic): boolean {
  try {
    return py.isSubclass(a, b);
  } catch (caught) {
    py.rethrowUnless(caught, py.TypeError);
    return false;
  }
}
max = py.signature(
  function max(items: Dynamic): Dynamic {
    return py.mul(_max(items), 10);
  },
  "max",
  ["items"],
);
py.print(
  map(py.str, [1, 2]),
  issubclass(py.int, py.object),
  issubclass(1, py.object),
  max([1, 2]),
  py.call(_max, [3, 4]),
);
max = max([1]);
class Cache extends MutableMapping {
  declare data: PyDict;
  declare maxsize: Dynamic;

  constructor(...args: Dynamic[]) {
    super();
    (this as Dynamic).__init__(...args);
  }
  static _Cache__marker: Dynamic = py.object();
  __init__(maxsize: Dynamic, getsizeof: Dynamic = null): void {
    if (getsizeof != null) {
      py.setAttr(this, "getsizeof", getsizeof);
    }
    this.data = new py.Dict();
    this.maxsize = maxsize;
  }
  __getitem__(k: Dynamic): Dynamic {
    return py.getItem(this.data, k);
  }
  __setitem__(k: Dynamic, v: Dynamic): void {
    py.setItem(this.data, k, v);
  }
  __delitem__(k: Dynamic): void {
    py.delItem(this.data, k);
  }
  __iter__(): Dynamic {
    return py.iter(this.data);
  }
  __len__(): number {
    return py.len(this.data);
  }
  static getsizeof(value: Dynamic): number {
    return 1;
  }
  static {
    py.signature(this.getsizeof, "Cache.getsizeof", ["value", "#static"]);
  }
}
const setitemSetItem: Dynamic = py.getAttr(Cache, "__setitem__");
class LRU extends Cache {
  declare order: Dynamic[];
  __init__(maxsize: Dynamic, getsizeof: Dynamic = null): void {
    py.callMethod(Cache, "__init__", [this, maxsize, getsizeof]);
    this.order = [];
  }
  __setitem__(k: Dynamic, v: Dynamic, setItem: Dynamic = setitemSetItem as Dynamic): void {
    py.call(setItem, [this, k, v]);
    this.order.push(k);
  }
}
const c = new LRU(4);
py.setItem(c, "a", 1);
py.print(
  py.getItem(c, "a"),
  py.len(c),
  py.list(c),
  c.order,
  c.maxsize,
  LRU.getsizeof(3),
  py.contains(c, "a"),
  py.callMethod(c, "pop", ["a"]),
  py.callMethod(c, "get", ["a"]),
  py.dict(c),
);
