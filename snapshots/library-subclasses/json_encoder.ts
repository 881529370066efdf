import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { date } from "./runtime/python/stdlib/datetime.js";

// json.JSONEncoder with a default method, given to dumps as cls; object_hook and JSONDecoder.

class Encoder extends py.JSONEncoder {
  default(o: Dynamic): Dynamic {
    if (py.isInstance(o, date)) {
      return py.callMethod(o, "isoformat", []);
    }
    if (py.isInstance(o, py.set)) {
      return py.sorted(o);
    }
    if (py.isDataclass(o)) {
      return py.asdict(o);
    }
    return super.default(o);
  }
}

class P {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }]);
    py.signature(this, "P.__init__", ["x"]);
  }
}

py.print(py.jsonDumps({ d: new date(2024, 1, 2), s: new py.PySet([2, 1]), p: new P(1) }, { cls: Encoder }));
py.print(py.jsonDumps([new P(2)], { cls: Encoder, indent: 1 }));
try {
  py.jsonDumps(py.object, { cls: Encoder });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError", e);
}
py.print(new Encoder().encode({ a: new py.PySet([1]) }));
py.print(new Encoder({ indent: 2, sort_keys: true }).encode({ b: 1, a: new py.PySet([3]) }));
