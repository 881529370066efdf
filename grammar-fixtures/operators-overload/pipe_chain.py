# | overloaded on both sides, with dicts and functions.
class Step:
    def __init__(self, f): self.f = f
    def __or__(self, o): return Step(lambda x: coerce(o).f(self.f(x)))
    def __ror__(self, o): return coerce(o) | self
    def invoke(self, x): return self.f(x)
def coerce(o):
    if isinstance(o, Step): return o
    if callable(o): return Step(o)
    if isinstance(o, dict): return Step(lambda x: {k: coerce(v).f(x) for k, v in o.items()})
    raise TypeError(f"cannot coerce {type(o).__name__}")
chain = Step(lambda s: s.strip()) | str.upper | (lambda s: s + "!")
print(chain.invoke(" hi "))
print(({"ctx": chain, "n": len} | Step(lambda d: f"{d['ctx']}/{d['n']}")).invoke("ab "))
try: (chain | 5).invoke("x")
except TypeError as e: print(e)
print({"a": 1} | {"b": 2}, {1} | {2}, 1 | 2)
