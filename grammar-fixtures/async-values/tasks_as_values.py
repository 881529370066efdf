# Tasks, futures and coroutines are values until they are awaited.
import asyncio
async def square(x):
    await asyncio.sleep(0.01 * x)
    return x * x
async def spawn(x): return asyncio.create_task(square(x))
def make(x): return square(x)
class Pool:
    def __init__(self): self.tasks = {}
    def start(self, name, coro):
        self.tasks[name] = asyncio.create_task(coro, name=name)
        return self.tasks[name]
    async def all(self): return {n: await t for n, t in self.tasks.items()}
async def main():
    t = await spawn(3)
    print(type(t).__name__, t.done())
    print(await t, await t, t.done(), t.result())
    print(await make(4))
    p = Pool()
    p.start("a", square(1)); p.start("b", make(2))
    print(await p.all(), p.tasks["a"].get_name())
    coros = [square(i) for i in range(4)]
    print(await asyncio.gather(*coros), [await c for c in [square(5), square(6)]])
    done, pending = await asyncio.wait([asyncio.create_task(square(i)) for i in (1, 2)])
    print(sorted(d.result() for d in done), len(pending))
    for c in asyncio.as_completed([square(3), square(1)]):
        print(await c)
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_result, "set")
    print(await f)
    c = square(9)
    x = await c
    print(x)
    try: await c
    except RuntimeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    t2 = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t2.cancel()
    try: await t2
    except asyncio.CancelledError: print("cancelled", t2.cancelled())
asyncio.run(main())
