# Streams that sleep, in classes and pipelines, without async def.
import time
class Stream:
    def __init__(self, n): self.n = n
    def chunks(self):
        for i in range(self.n):
            time.sleep(0.0005)
            yield {"delta": f"t{i}", "done": i == self.n - 1}
    def text(self): return "".join(c["delta"] for c in self.chunks())
class Agent:
    def __init__(self, stream): self.stream = stream
    def predict_stream(self, q):
        acc = []
        for c in self.stream.chunks():
            acc.append(c["delta"])
            yield ("delta", c["delta"])
        yield ("final", " ".join(acc), q)
    def predict(self, q):
        events = [e for e in self.predict_stream(q) if e[0] == "final"]
        return events[-1][1]
a = Agent(Stream(3))
print(Stream(2).text(), a.predict("q"))
for kind, *rest in a.predict_stream("x"): print(kind, rest)
def take(n, it):
    out = []
    for x in it:
        if len(out) == n: break
        out.append(x)
    return out
print(take(2, a.predict_stream("y")), take(1, [5, 6]))
def tee(gen):
    for x in gen:
        print("saw", x); yield x
print(list(tee(c["delta"] for c in Stream(2).chunks())))
last = None
for last in Stream(2).chunks(): pass
print(last, any(c["done"] for c in Stream(2).chunks()), sorted(Stream(2).chunks(), key=lambda c: c["delta"], reverse=True)[0]["delta"])
it = iter(Stream(3).chunks()); print(next(it)["delta"], [c["delta"] for c in it])
d = {c["delta"]: c["done"] for c in Stream(2).chunks()}; print(d)
streams = [Stream(1), Stream(2)]
print([c["delta"] for s in streams for c in s.chunks()], max(len(c) for c in Stream(1).chunks()))
def first_or(gen, default=None): return next(gen, default)
print(first_or(Stream(0).chunks()), first_or(Stream(1).chunks())["delta"])
with_index = [(i, c["delta"]) for i, c in enumerate(Stream(2).chunks())]; print(with_index, list(zip(Stream(2).chunks(), "ab"))[0][1])
try:
    for c in Stream(2).chunks():
        if c["done"]: raise RuntimeError(c["delta"])
except RuntimeError as e: print("err", e)
