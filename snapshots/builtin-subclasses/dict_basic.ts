import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// A subclass of dict: methods of its own, overridden item access, repr, equality, iteration, copying, json.

class Config extends py.DictBase {
  getInt(key: string, default_: number = 0): number {
    return py.int(py.callMethod(this, "get", [key, default_]));
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    py.superOf(Config, this).__setitem__(py.callMethod(key, "lower", []), value);
  }
}

const c = py.call(Config, [], { a: "1", b: 2 });
py.print(c, py.repr(c), py.len(c), py.getItem(c, "a"), c.getInt("a"), c.getInt("zz", 7));
py.setItem(c, "UPPER", 3);
py.print(c, py.contains(c, "upper"), py.contains(c, "UPPER"), py.list(c), py.sorted(py.callMethod(c, "items", [])));
py.print(py.eq(c, { a: "1", b: 2, upper: 3 }), py.eq({ a: "1", b: 2, upper: 3 }, c), py.ne(c, new py.Dict()));
py.print(py.isInstance(c, py.dict), c instanceof Config, py.typeName(c), py.isSubclass(Config, py.dict));
py.print(py.jsonDumps(c), py.jsonDumps({ inner: c }));
py.print(
  py.typeName(copy(c)),
  py.typeName(py.callMethod(c, "copy", [])),
  py.typeName(py.dict(c)),
  py.eq(deepcopy(c), c),
);
py.setAttr(c, "note", "attribute");
py.print(py.getAttr(c, "note"), py.contains(c, "note"));
py.print(py.mergeDicts(c, { z: 1 }), py.bitor(c, { q: 1 }), py.typeName(py.bitor(c, { q: 1 })));
for (const [k, v] of py.unpackEach(py.callMethod(c, "items", []), 2)) {
  py.print(k, v);
}
py.delItem(c, "a");
py.print(py.callMethod(c, "pop", ["b"]), py.callMethod(c, "pop", ["none", null]), c);
try {
  py.getItem(c, "missing");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
py.print(
  py.truthy(new Config()),
  new Config([py.Tuple.of("x", 1)]),
  new Config({ y: 2 }),
  py.call(Config, [{ y: 2 }], { z: 3 }),
);
py.callMethod(c, "update", [], { Mixed: 1 });
py.print(c);

function f({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
py.signature(f, "f", ["**kw"]);

py.print(py.call(f, [], c), py.mod("%(mixed)s", py.mergeDicts(c, { mixed: 5 })), py.strFormat("{0[Mixed]}", [c]));
