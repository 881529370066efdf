# Options passed through several layers.
def llm(messages, *, model="small", temperature=0.0, **extra): return f"{len(messages)} {model} {temperature} {extra}"
class Client:
    def __init__(self, **defaults): self.defaults = defaults
    def create(self, messages, **params): return llm(messages, **{**self.defaults, **{k: v for k, v in params.items() if v is not None}})
c = Client(model="big", top_p=1)
print(c.create([]), c.create([1], temperature=0.5, model=None), c.create([1, 2], stop=["x"], **{"max_tokens": 5}), Client().create(messages=[]))
def pop_known(kw, *names): return {n: kw.pop(n) for n in names if n in kw}, kw
print(pop_known({"a": 1, "b": 2, "c": 3}, "a", "c", "zz"), sorted((lambda **k: k)(b=1, a=2)), (lambda a, /, **k: (a, k))(1, a=2))
try: c.create([], messages=[1])
except TypeError as e: print(str(e).split(".")[-1])
