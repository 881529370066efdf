# Dispatch by globals, type name, dict of types.
class Alpha:
    def __init__(self, config=None): self.config = config
class Beta(Alpha): pass
def make(name, **kw): return {"Alpha": Alpha, "Beta": Beta}[name](**kw)
print(type(make("Beta", config=1)).__name__, make("Alpha").config)
handlers = {int: lambda v: v + 1, str: str.upper, list: len, type(None): lambda v: "none"}
print([handlers[type(v)](v) for v in (1, "a", [1, 2], None)])
def kind(m): return "tool" if type(m).__name__ in ["Beta"] else "other"
print(kind(Beta()), kind(Alpha()), type(Beta()) == Alpha, Beta.__mro__[1].__name__)
for n in ("Alpha", "Gamma"):
    try: print(make(n).__class__.__name__)
    except KeyError as e: print("no", e)
