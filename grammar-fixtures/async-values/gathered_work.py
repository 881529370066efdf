# gather with return_exceptions, as_completed, TaskGroup, wait, wait_for, to_thread, run_in_executor and shield over functions that wait.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    time.sleep(0.002 * n)
    if n == 3:
        raise ValueError(f"bad {n}")
    return n * 10


async def waiting(n):
    await asyncio.sleep(0.004 * n)
    if n == 3:
        raise KeyError(n)
    return n


async def main():
    results = await asyncio.gather(*(waiting(n) for n in (2, 1, 3)), return_exceptions=True)
    print([repr(r) for r in results])
    threads = await asyncio.gather(*[asyncio.to_thread(blocking, n) for n in (1, 3, 2)], return_exceptions=True)
    print([r if not isinstance(r, BaseException) else f"{type(r).__name__}({r})" for r in threads])
    for done in asyncio.as_completed([waiting(2), waiting(1)]):
        print("done", await done)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(waiting(n), name=f"t{n}") for n in (1, 2)]
        print([t.result() for t in tasks], [t.get_name() for t in tasks])
        async with asyncio.TaskGroup() as group:
            group.create_task(waiting(3))
            late = group.create_task(waiting(50))
    except BaseExceptionGroup as e:
        print(type(e).__name__, [repr(x) for x in e.exceptions], late.cancelled())
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, blocking, n) for n in (2, 1)]))
    print(await loop.run_in_executor(None, lambda: blocking(1) + blocking(2)))
    done, pending = await asyncio.wait([asyncio.create_task(waiting(n)) for n in (1, 40)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    for task in pending:
        task.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True))
    try:
        await asyncio.wait_for(waiting(100), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__)
    print(await asyncio.wait_for(asyncio.shield(asyncio.create_task(waiting(1))), 5))
    task = asyncio.create_task(waiting(3))
    await asyncio.sleep(0.05)
    print(task.done(), repr(task.exception()))
    try:
        async with asyncio.timeout(0.005):
            await waiting(100)
    except TimeoutError:
        print("timed out")
    queue = asyncio.Queue(maxsize=1)

    async def produce():
        for i in range(3):
            await queue.put(await asyncio.to_thread(blocking, i))
        await queue.put(None)

    async def consume():
        got = []
        while (item := await queue.get()) is not None:
            got.append(item)
            queue.task_done()
        return got

    _, got = await asyncio.gather(produce(), consume())
    print(got)
    semaphore = asyncio.Semaphore(2)
    running = peak = 0

    async def limited(n):
        nonlocal running, peak
        async with semaphore:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0.001)
            running -= 1
            return n

    print(await asyncio.gather(*map(limited, range(5))), peak)
    return "end"


def tool(coroutine):
    return asyncio.run(coroutine)


print(tool(main()))
