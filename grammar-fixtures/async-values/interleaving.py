# Tasks run on until they really wait.
import asyncio
log = []
async def noop(): return 1
async def busy(name):
    for i in range(3):
        await noop()
        log.append(f"{name}{i}")
async def polite(name):
    for i in range(3):
        await asyncio.sleep(0)
        log.append(f"{name}{i}")
async def main():
    await asyncio.gather(busy("a"), busy("b"))
    print(log); log.clear()
    await asyncio.gather(polite("c"), polite("d"))
    print(log); log.clear()
    t = asyncio.create_task(busy("t"))
    log.append("created")
    await asyncio.sleep(0)
    log.append("after")
    await t
    print(log, t.done(), t.result()); log.clear()
    coro = busy("lazy")
    log.append("not yet")
    await coro
    print(log)
asyncio.run(main())
