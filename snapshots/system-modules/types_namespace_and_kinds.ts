import * as py from "./runtime/python/index.js";
import {
  FunctionType,
  GeneratorType,
  MappingProxyType,
  NoneType,
  SimpleNamespace,
} from "./runtime/python/stdlib/types.js";

// SimpleNamespace, MappingProxyType, type objects.
const n = new SimpleNamespace({ a: 1, b: [2] });
py.setAttr(n, "c", "x");
py.print(
  n,
  py.getAttr(n, "a"),
  py.eq(n, new SimpleNamespace({ a: 1, b: [2], c: "x" })),
  py.vars(n),
  py.hasAttr(n, "z"),
  py.getAttr(n, "z", 0),
);
const m = new MappingProxyType({ k: 1 });
py.print(py.getItem(m, "k"), py.dict(m), m, py.contains(m, "k"), py.len(m));
for (const f of py.Tuple.of(
  py.signature(() => py.callMethod(m, "__setitem__", ["a", 1]), "<lambda>", []),
  py.signature(() => py.getAttr(n, "zz"), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.AttributeError);
    py.print(e);
  }
}
// Python: print(isinstance(lambda: 0, types.FunctionType), isinstance((x for x in ""), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), types.NoneType is type(None), isinstance(types, types.ModuleType))
py.print(
  py.isInstance(() => 0, FunctionType),
  py.isInstance(
    py.lazyFlatMap("", (x: string) => [x]),
    GeneratorType,
  ),
  py.isInstance(py.len, FunctionType),
  py.is(NoneType, py.type(null)),
  py.isInstance(py.notMigrated("unsupported-expression", "types"), py.object),
);
py.delAttr(n, "a");
py.print(n, new SimpleNamespace());
