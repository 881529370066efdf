# __enter__ and __exit__, order, suppression.
class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, et, ev, tb):
        print("exit", self.name, et.__name__ if et else None, ev)
        return self.swallow
with M("a") as x:
    print(x)
with M("b", True):
    raise ValueError("hidden")
try:
    with M("c"):
        raise KeyError("seen")
except KeyError as e:
    print("caught", e)
def f():
    with M("d"):
        return "returned"
print(f())
for i in range(3):
    with M(str(i)):
        if i == 0: continue
        break
