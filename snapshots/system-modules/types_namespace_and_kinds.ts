import {
  AttributeError,
  Tuple,
  TypeError,
  call,
  callMethod,
  contains,
  delAttr,
  dict,
  eq,
  getAttr,
  getItem,
  hasAttr,
  is,
  isInstance,
  lazyFlatMap,
  len,
  notMigrated,
  object,
  print,
  rethrowUnless,
  setAttr,
  signature,
  type,
  vars,
} from "./runtime/python/index.js";
import {
  FunctionType,
  GeneratorType,
  MappingProxyType,
  NoneType,
  SimpleNamespace,
} from "./runtime/python/stdlib/types.js";

// SimpleNamespace, MappingProxyType, type objects.
const n = new SimpleNamespace({ a: 1, b: [2] });
setAttr(n, "c", "x");
print(
  n,
  getAttr(n, "a"),
  eq(n, new SimpleNamespace({ a: 1, b: [2], c: "x" })),
  vars(n),
  hasAttr(n, "z"),
  getAttr(n, "z", 0),
);
const m = new MappingProxyType({ k: 1 });
print(getItem(m, "k"), dict(m), m, contains(m, "k"), len(m));
for (const f of Tuple.of(
  signature(() => callMethod(m, "__setitem__", ["a", 1]), "<lambda>", []),
  signature(() => getAttr(n, "zz"), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, AttributeError);
    print(e);
  }
}
// Python: print(isinstance(lambda: 0, types.FunctionType), isinstance((x for x in ""), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), types.NoneType is type(None), isinstance(types, types.ModuleType))
print(
  isInstance(() => 0, FunctionType),
  isInstance(
    lazyFlatMap("", (x: string) => [x]),
    GeneratorType,
  ),
  isInstance(len, FunctionType),
  is(NoneType, type(null)),
  isInstance(notMigrated("unsupported-expression", "types"), object),
);
delAttr(n, "a");
print(n, new SimpleNamespace());
