import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";
import { PrettyPrinter, pprint } from "./runtime/python/stdlib/pprint.js";

// Objects use their repr or fields, and collections have their own layout.

class Step {
  declare name: string;
  declare outputs: Dynamic;
  declare meta: Dynamic;

  constructor(name: string, outputs: Dynamic = [], meta: Dynamic = new py.Dict()) {
    this.name = name;
    this.outputs = outputs;
    this.meta = meta;
  }
  static {
    py.dataclass(this, [{ name: "name" }, { name: "outputs" }, { name: "meta" }]);
    py.signature(this, "Step.__init__", ["name", "outputs=", "meta="]);
    py.pyClass(this, { name: "Step" });
  }
}

pprint(new Step("first", [py.mul("x", 30), py.mul("y", 40)], { a: 1 }));
pprint([new Step("s"), new Step("t", [1])]);
pprint(new OrderedDict(py.lazyFlatMap(py.range(6), (i: number) => [py.Tuple.of(`key${i}`, py.mul("value", i))])));
pprint(
  new defaultdict(
    py.list,
    new py.Dict(Array.from(py.range(4), (i: number) => [`k${i}`, [py.mul("v", 20)]] as [Dynamic, Dynamic])),
  ),
);
pprint(new Counter("aaaaabbbbcccdd"));
pprint(new deque([1, "item"]));
const printer = new PrettyPrinter(2, 30);
printer.pprint({ a: [1, 2, 3], b: { c: py.mul("d", 20) } });
py.print(printer.pformat([py.mul([py.mul("x", 10)], 3)]));
