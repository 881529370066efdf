import {
  Dict,
  type Dynamic,
  JSONEncoder,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  callMethod,
  eq,
  float,
  frozenset,
  hasAttr,
  isInstance,
  jsonDump,
  jsonDumps,
  jsonLoad,
  jsonLoads,
  object,
  print,
  rethrowUnless,
  set,
  sorted,
} from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// JSONEncoder subclass, file output, round trips.
class Enc extends JSONEncoder {
  default(o: Dynamic): Dynamic {
    if (isInstance(o, set) || isInstance(o, frozenset)) {
      return sorted(o);
    }
    if (hasAttr(o, "to_dict")) {
      return callMethod(o, "to_dict", []);
    }
    return super.default(o);
  }
}
class M {
  toDict(): PyDict {
    return { m: new PySet([3, 1]) };
  }
}
print(jsonDumps({ s: new PySet([2, 1]), m: new M() }, { cls: Enc }));
try {
  jsonDumps(object, { cls: Enc });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const buf = new StringIO();
jsonDump({ a: [1, float(2)] }, buf, { indent: 1 });
print(buf.getvalue());
buf.seek(0);
print(jsonLoad(buf));
const x = new Dict([
  ["1", [float(1), 1, "1", null]],
  ["n", { t: true }],
] as [Dynamic, Dynamic][]);
print(
  eq(jsonLoads(jsonDumps(x)), x),
  jsonLoads(jsonDumps(new Dict([[1, Tuple.of(2, 3)]] as [Dynamic, Dynamic][]))),
);
