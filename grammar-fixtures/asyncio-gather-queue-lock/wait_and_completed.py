# wait, as_completed and ensure_future.
import asyncio
async def work(n, delay):
    await asyncio.sleep(delay)
    if n < 0:
        raise KeyError(n)
    return n
async def main():
    tasks = {asyncio.create_task(work(n, d)) for n, d in ((1, 0.4), (2, 0.01), (3, 0.3))}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(sorted(t.result() for t in done), pending)
    out = []
    for f in asyncio.as_completed([work(1, 0.2), work(2, 0.1), work(3, 0)]):
        out.append(await f)
    print(out)
    done, pending = await asyncio.wait([asyncio.create_task(work(5, 1))], timeout=0.01)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    t = asyncio.ensure_future(work(-1, 0))
    done, _ = await asyncio.wait([t])
    print(repr(t.exception()), t.done())
    done, pending = await asyncio.wait([asyncio.create_task(work(-2, 0)), asyncio.create_task(work(7, 0.2))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    called = []
    t = asyncio.create_task(work(4, 0))
    t.add_done_callback(lambda f: called.append(f.result()))
    await t
    await asyncio.sleep(0)
    print(called)
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.001, f.set_result, "later")
    print(await f)
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        asyncio.create_task(work(1, 0)).result()
    except asyncio.InvalidStateError as e:
        print(e)
    print(await asyncio.to_thread(lambda a, b=1: a + b, 2, b=5), await asyncio.sleep(0, "value"))
asyncio.run(main())
