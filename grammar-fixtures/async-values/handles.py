# __await__, async context managers, async iterators written by hand.
import asyncio
class Ready:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
class Lazy:
    def __await__(self): return self._go().__await__()
    async def _go(self): return "lazy"
class Conn:
    async def __aenter__(self): print("open"); return self
    async def __aexit__(self, t, e, tb):
        print("close", t.__name__ if t else None, e)
        return t is KeyError
    async def query(self, n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
async def main():
    print(await Ready(7), await Lazy())
    async with Conn() as c:
        print([x async for x in c.query(3) if x])
        raise KeyError("k")
    try:
        async with Conn(), Conn(): raise ValueError("v")
    except ValueError as e: print("out", e)
    async for i in Count(2): print(i)
    else: print("else")
    print([i async for i in Count(3)], {i: i * i async for i in Count(2)}, {i async for i in Count(2)})
    async def f():
        async with Conn(): return "early"
    print(await f())
    for i in range(3):
        async with Conn():
            if i == 1: break
            continue
    it = Count(1)
    print(await anext(it), await anext(it, "dflt"))
asyncio.run(main())
