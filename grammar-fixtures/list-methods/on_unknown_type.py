# Method names shared by several types, on values of unknown type.
def use(x):
    out = []
    for name in ("copy", "index", "count", "pop", "clear", "update", "append", "add", "extend", "remove"):
        if hasattr(x, name): out.append(name)
    return out
for v in ([], {}, set(), (), "", b""): print(type(v).__name__, use(v))
def drop(x, k): x.pop(k); return x
print(drop([1, 2], 0), drop({"a": 1, "b": 2}, "a"))
def size(x): return len(x), x.count("a") if not isinstance(x, dict) else None
print(size("aa"), size(["a"]), size(("a",)), size({"a": 1}))
