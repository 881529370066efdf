# as_completed, wait, to_thread, shield, timeout.
import asyncio, time
async def w(n, t): await asyncio.sleep(t); return n
async def main():
    print([await c for c in asyncio.as_completed([w("b", 0.05), w("a", 0.01)])])
    done, pending = await asyncio.wait([asyncio.create_task(w(1, 0)), asyncio.create_task(w(2, 5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result()); [p.cancel() for p in pending]
    print(await asyncio.to_thread(lambda a, b=1: a + b, 2, b=5))
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError: print("timed out")
    try:
        async with asyncio.TaskGroup() as tg: t = tg.create_task(w("tg", 0))
        print(t.result())
    except* ValueError: pass
asyncio.run(main())
