# ChainMap looks through several dicts; UserDict.
from collections import ChainMap, UserDict
env, dflt = {"a": 1}, {"a": 0, "b": 2}
c = ChainMap(env, dflt); print(c["a"], c["b"], c.get("z"), len(c), sorted(c), dict(c), "b" in c); c["b"] = 9; print(env, dflt, c.maps); n = c.new_child({"a": 5}); print(n["a"], n.parents["a"])
try: c["q"]
except KeyError as e: print("KeyError", e)
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = U(A=1); u["B"] = 2; u.update(C=3); print(u, u.data, "a" in u, len(u))
