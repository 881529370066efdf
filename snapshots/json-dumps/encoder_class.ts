import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// JSONEncoder subclass, file output, round trips.
class Enc extends py.JSONEncoder {
  default(o: Dynamic): Dynamic {
    if (py.isInstance(o, py.set) || py.isInstance(o, py.frozenset)) {
      return py.sorted(o);
    }
    if (py.hasAttr(o, "to_dict")) {
      return py.callMethod(o, "to_dict", []);
    }
    return super.default(o);
  }
}
class M {
  toDict(): PyDict {
    return { m: new py.PySet([3, 1]) };
  }
}
py.print(py.jsonDumps({ s: new py.PySet([2, 1]), m: new M() }, { cls: Enc }));
try {
  py.jsonDumps(py.object, { cls: Enc });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const buf = new StringIO();
py.jsonDump({ a: [1, py.float(2)] }, buf, { indent: 1 });
py.print(buf.getvalue());
buf.seek(0);
py.print(py.jsonLoad(buf));
const x = new py.Dict([
  ["1", [py.float(1), 1, "1", null]],
  ["n", { t: true }],
] as [Dynamic, Dynamic][]);
py.print(
  py.eq(py.jsonLoads(py.jsonDumps(x)), x),
  py.jsonLoads(py.jsonDumps(new py.Dict([[1, py.Tuple.of(2, 3)]] as [Dynamic, Dynamic][]))),
);
