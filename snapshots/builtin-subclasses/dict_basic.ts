import {
  Dict,
  DictBase,
  type Dynamic,
  KeyError,
  type PyDict,
  Tuple,
  bitor,
  call,
  callMethod,
  contains,
  delItem,
  dict,
  eq,
  getAttr,
  getItem,
  int,
  isInstance,
  isSubclass,
  jsonDumps,
  len,
  list,
  mergeDicts,
  mod,
  ne,
  print,
  repr,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  sorted,
  strFormat,
  superOf,
  truthy,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// A subclass of dict: methods of its own, overridden item access, repr, equality, iteration, copying, json.

class Config extends DictBase {
  getInt(key: string, default_: number = 0): number {
    return int(callMethod(this, "get", [key, default_]));
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    superOf(Config, this).__setitem__(callMethod(key, "lower", []), value);
  }
}

const c = call(Config, [], { a: "1", b: 2 });
print(c, repr(c), len(c), getItem(c, "a"), c.getInt("a"), c.getInt("zz", 7));
setItem(c, "UPPER", 3);
print(c, contains(c, "upper"), contains(c, "UPPER"), list(c), sorted(callMethod(c, "items", [])));
print(eq(c, { a: "1", b: 2, upper: 3 }), eq({ a: "1", b: 2, upper: 3 }, c), ne(c, new Dict()));
print(isInstance(c, dict), c instanceof Config, typeName(c), isSubclass(Config, dict));
print(jsonDumps(c), jsonDumps({ inner: c }));
print(
  typeName(copy(c)),
  typeName(callMethod(c, "copy", [])),
  typeName(dict(c)),
  eq(deepcopy(c), c),
);
setAttr(c, "note", "attribute");
print(getAttr(c, "note"), contains(c, "note"));
print(mergeDicts(c, { z: 1 }), bitor(c, { q: 1 }), typeName(bitor(c, { q: 1 })));
for (const [k, v] of unpackEach(callMethod(c, "items", []), 2)) {
  print(k, v);
}
delItem(c, "a");
print(callMethod(c, "pop", ["b"]), callMethod(c, "pop", ["none", null]), c);
try {
  getItem(c, "missing");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
print(
  truthy(new Config()),
  new Config([Tuple.of("x", 1)]),
  new Config({ y: 2 }),
  call(Config, [{ y: 2 }], { z: 3 }),
);
callMethod(c, "update", [], { Mixed: 1 });
print(c);

function f({ ...kw }: Dynamic = {}): PyDict {
  return kw;
}
signature(f, "f", ["**kw"]);

print(call(f, [], c), mod("%(mixed)s", mergeDicts(c, { mixed: 5 })), strFormat("{0[Mixed]}", [c]));
