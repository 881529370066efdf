# Coroutines through lambdas, partials, subclasses, classmethods, properties and closures.
import asyncio
from functools import partial, wraps
class Base:
    async def run(self, x): return f"base {x}"
    async def twice(self, x): return [await self.run(x), await self.run(x)]
    @classmethod
    async def make(cls, n):
        await asyncio.sleep(0)
        o = cls(); o.n = n
        return o
    @staticmethod
    async def help(): return "help"
    @property
    def later(self): return self.run("prop")
class Child(Base):
    async def run(self, x): return "child " + await super().run(x)
def logged(fn):
    @wraps(fn)
    async def inner(*a, **k):
        r = await fn(*a, **k)
        print("log", fn.__name__, r)
        return r
    return inner
@logged
async def add(a, b=1): return a + b
async def apply(fn, *args): return await fn(*args)
async def counter():
    n = 0
    async def inc():
        nonlocal n
        await asyncio.sleep(0); n += 1
        return n
    return inc
class Handler:
    def __init__(self): self.hooks = []
    def on(self, fn): self.hooks.append(fn); return fn
    async def fire(self, v): return [await h(v) for h in self.hooks]
h = Handler()
@h.on
async def first(v): return v + 1
h.on(lambda v: first(v * 10))
async def main():
    c = await Child.make(3)
    print(c.n, await c.twice(1), await Base.help(), await c.later)
    print(await apply(lambda x: c.run(x), 5), await apply(partial(c.run, 6)), await apply(c.run, 7))
    print(await add(1), await add(1, b=5))
    inc = await counter(); print(await inc(), await inc())
    print(await h.fire(2))
    print(await asyncio.gather(*map(first, [1, 2])), await asyncio.gather(*(f(9) for f in h.hooks)))
    jobs = {"a": first(1), "b": c.run(2)}
    print({k: await v for k, v in jobs.items()})
    print(sorted([await first(x) for x in (3, 1)]), sum([await first(1), 2]), (await first(1)) + (await first(2)))
    x = await first(1) if True else await first(2)
    print(x, await first(0) or "zero", await first(-1) or "zero", not await first(1), f"{await first(4)}")
    if (y := await first(5)) > 5 and await first(1): print("walrus", y)
    while await first(x) < 5: x += 1
    print(x, [i for i in range(4) if await first(i) > 2], {await first(i): i for i in range(2)})
    a, (b, *rest) = await first(1), [await first(2), 3, 4]
    print(a, b, rest); d = {}; d[await first(1)] = await first(2); print(d)
    assert await first(1) == 2, "no"
    try: raise ValueError(await first(7))
    except ValueError as e: print(e)
    def sync(): return first(100)
    print(await sync())
    return "done"
print(asyncio.run(main()))
