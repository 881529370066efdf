# gather keeps the order of its arguments and, when asked, gives exceptions as values.
import asyncio
async def work(n, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"bad {n}")
    return n
async def main():
    print(await asyncio.gather(work(1, 0.02), work(2, 0.01), work(3, 0)))
    print(await asyncio.gather())
    got = await asyncio.gather(work(1, 0.01), work(2, 0, True), work(3, 0.02), return_exceptions=True)
    print([r if not isinstance(r, Exception) else repr(r) for r in got])
    try:
        await asyncio.gather(work(1, 0.01), work(2, 0, True))
    except ValueError as e:
        print("caught", e)
    print(await asyncio.gather(*[work(i, 0) for i in range(4)]))
    t = asyncio.create_task(work(9, 0))
    print(await asyncio.gather(t, work(8, 0)), t.done(), t.result())
asyncio.run(main())
