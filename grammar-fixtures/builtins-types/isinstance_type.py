# isinstance with tuples and unions, type comparisons, type names.
vals = [1, 1.0, True, "s", None, [1], (1,), {"a": 1}, {1}, b"b", len, lambda: 0, int, range(1), KeyError("k"), ..., object()]
for v in vals: print(type(v).__name__, isinstance(v, int), isinstance(v, (str, bytes)), isinstance(v, (list, tuple)), isinstance(v, dict), isinstance(v, int | float), callable(v), type(v) in (int, str), type(v) == bool)
print(issubclass(bool, int), issubclass(int, (str, object)), isinstance(int, type), type(type(1)).__name__, type(None) is type(None), isinstance(KeyError(), Exception))
try: isinstance(1, "int")
except TypeError as e: print(e)
