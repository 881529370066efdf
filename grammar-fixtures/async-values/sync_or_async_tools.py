# A registry with plain, blocking and async tools.
import asyncio, time
def add(a, b): return a + b
def slow(a): time.sleep(0.001); return f"slow {a}"
async def fetch(url):
    await asyncio.sleep(0)
    return f"got {url}"
TOOLS = {"add": add, "slow": slow, "fetch": fetch, "double": lambda x: x * 2}
async def call(name, **kw):
    fn = TOOLS[name]
    if asyncio.iscoroutinefunction(fn): return await fn(**kw)
    return fn(**kw)
async def call2(name, *args):
    r = TOOLS[name](*args)
    if asyncio.iscoroutine(r): r = await r
    return r
async def main():
    print(await call("add", a=1, b=2), await call("slow", a=3), await call("fetch", url="u"), await call("double", x=4))
    print(await call2("add", 1, 2), await call2("slow", 3), await call2("fetch", "v"), await call2("double", 5))
    print(await asyncio.gather(*(call2(n, 1) for n in ("slow", "fetch", "double"))))
asyncio.run(main())
