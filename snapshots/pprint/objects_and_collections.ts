import {
  Dict,
  type Dynamic,
  Tuple,
  dataclass,
  lazyFlatMap,
  list,
  mul,
  print,
  pyClass,
  range,
  signature,
} from "./runtime/python/index.js";
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

  constructor(name: string, outputs: Dynamic = [], meta: Dynamic = new Dict()) {
    this.name = name;
    this.outputs = outputs;
    this.meta = meta;
  }
  static {
    dataclass(this, [{ name: "name" }, { name: "outputs" }, { name: "meta" }]);
    signature(this, "Step.__init__", ["name", "outputs=", "meta="]);
    pyClass(this, { name: "Step" });
  }
}

pprint(new Step("first", [mul("x", 30), mul("y", 40)], { a: 1 }));
pprint([new Step("s"), new Step("t", [1])]);
pprint(
  new OrderedDict(lazyFlatMap(range(6), (i: number) => [Tuple.of(`key${i}`, mul("value", i))])),
);
pprint(
  new defaultdict(
    list,
    new Dict(Array.from(range(4), (i: number) => [`k${i}`, [mul("v", 20)]] as [Dynamic, Dynamic])),
  ),
);
pprint(new Counter("aaaaabbbbcccdd"));
pprint(new deque([1, "item"]));
const printer = new PrettyPrinter(2, 30);
printer.pprint({ a: [1, 2, 3], b: { c: mul("d", 20) } });
print(printer.pformat([mul([mul("x", 10)], 3)]));
