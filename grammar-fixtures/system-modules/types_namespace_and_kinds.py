# SimpleNamespace, MappingProxyType, type objects.
import types
n = types.SimpleNamespace(a=1, b=[2]); n.c = "x"; print(n, n.a, n == types.SimpleNamespace(a=1, b=[2], c="x"), vars(n), hasattr(n, "z"), getattr(n, "z", 0))
m = types.MappingProxyType({"k": 1}); print(m["k"], dict(m), m, "k" in m, len(m))
for f in (lambda: m.__setitem__("a", 1), lambda: n.zz):
    try: f()
    except (TypeError, AttributeError) as e: print(e)
print(isinstance(lambda: 0, types.FunctionType), isinstance((x for x in ""), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), types.NoneType is type(None), isinstance(types, types.ModuleType)); del n.a; print(n, types.SimpleNamespace())
