# Awaiting in expressions, nested coroutines, loop.run_until_complete.
import asyncio
async def get(x): return x
async def main():
    d = {"k": await get(1), **(await get({"z": 2}))}
    v = (await get([1, 2]))[0] + await get(5) if await get(True) else 0
    f = lambda: get("lam")
    print(d, v, await f(), [await get(i) for i in range(3)], await get(None) or "dflt")
    for x in await get([1]): print(x)
    while (y := await get(0)): pass
    return f"{await get('f')}"
loop = asyncio.new_event_loop()
print(loop.run_until_complete(main())); loop.close()
co = get(3); print(asyncio.iscoroutine(co), asyncio.run(co))
