# Functions that sleep, handed around in a program without async def.
import time
def work(x): time.sleep(0.001); return x + 1
def twice(fn, x): return fn(fn(x))
def compose(*fns):
    def run(x):
        for f in fns: x = f(x)
        return x
    return run
class Job:
    def __init__(self, fn): self.fn = fn
    def run(self, x): return self.fn(x)
    def __call__(self, x): return self.run(x) * 10
def retry(times):
    def deco(fn):
        def wrapper(*a, **k):
            for i in range(times):
                try: return fn(*a, **k)
                except ValueError as e: print("retry", i, e); time.sleep(0.001)
            raise RuntimeError("gave up")
        return wrapper
    return deco
state = {"n": 0}
@retry(3)
def flaky(x):
    state["n"] += 1
    if state["n"] < 3: raise ValueError(state["n"])
    return x
print(twice(work, 1), compose(work, work, str)(1), Job(work).run(4), Job(work)(4))
print([work(i) for i in range(3)], {i: work(i) for i in range(2)}, list(map(work, [1, 2])))
print(flaky("ok"), sum(work(i) for i in range(3)), [f(1) for f in (work, str)])
def gen(n):
    for i in range(n):
        time.sleep(0.001)
        yield i
print(list(gen(3)), sum(gen(4)), [x for x in gen(2)], dict(enumerate(gen(2))), next(gen(1)), max(gen(3)))
for i, x in enumerate(gen(2), 1): print(i, x)
g = gen(2); print(next(g), next(g), next(g, "end"))
a, b = gen(2); print(a, b, *gen(2))
def chain(): yield from gen(2); yield "x"
print(list(chain()), "-".join(str(v) for v in chain()))
