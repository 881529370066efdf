import {
  type Dynamic,
  JSONEncoder,
  PySet,
  TypeError,
  asdict,
  callMethod,
  dataclass,
  isDataclass,
  isInstance,
  jsonDumps,
  object,
  print,
  rethrowUnless,
  set,
  signature,
  sorted,
} from "./runtime/python/index.js";
import { date } from "./runtime/python/stdlib/datetime.js";

// json.JSONEncoder with a default method, given to dumps as cls; object_hook and JSONDecoder.

class Encoder extends JSONEncoder {
  default(o: Dynamic): Dynamic {
    if (isInstance(o, date)) {
      return callMethod(o, "isoformat", []);
    }
    if (isInstance(o, set)) {
      return sorted(o);
    }
    if (isDataclass(o)) {
      return asdict(o);
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
    dataclass(this, [{ name: "x" }]);
    signature(this, "P.__init__", ["x"]);
  }
}

print(jsonDumps({ d: new date(2024, 1, 2), s: new PySet([2, 1]), p: new P(1) }, { cls: Encoder }));
print(jsonDumps([new P(2)], { cls: Encoder, indent: 1 }));
try {
  jsonDumps(object, { cls: Encoder });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print("TypeError", e);
}
print(new Encoder().encode({ a: new PySet([1]) }));
print(new Encoder({ indent: 2, sort_keys: true }).encode({ b: 1, a: new PySet([3]) }));
