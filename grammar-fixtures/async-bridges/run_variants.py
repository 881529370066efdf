# Every way in which synchronous Python runs a coroutine to its end.
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(n):
    await asyncio.sleep(0)
    print("fetch", n)
    return n * 2


async def fail():
    await asyncio.sleep(0)
    raise ValueError("failed")


def by_run(n):
    return asyncio.run(fetch(n))


def by_loop(n):
    loop = asyncio.new_event_loop()
    try:
        asyncio.set_event_loop(loop)
        return loop.run_until_complete(fetch(n))
    finally:
        loop.close()


def by_pool(n):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, fetch(n)).result()


def by_pool_lambda(n):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(lambda: asyncio.run(fetch(n)))
        return future.result(timeout=5)


def by_running_or_not(n):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        loop = None
    if loop and loop.is_running():
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(asyncio.run, fetch(n)).result()
    return asyncio.run(fetch(n))


def run_sync(coroutine):
    return asyncio.run(coroutine)


print(by_run(1), by_loop(2), by_pool(3), by_pool_lambda(4), by_running_or_not(5))
print(run_sync(fetch(6)))
for runner in (by_run, by_loop, by_pool):
    print(runner(7))
try:
    asyncio.run(fail())
except ValueError as error:
    print("caught", error)
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(asyncio.run, fail())
    try:
        future.result()
    except ValueError as error:
        print("from pool", error)


async def many():
    return await asyncio.gather(*(fetch(i) for i in range(3)))


print(asyncio.run(many()))
loop = asyncio.new_event_loop()
task = loop.create_task(fetch(8))
print(loop.run_until_complete(task))
print(loop.run_until_complete(asyncio.gather(fetch(9), fetch(10))) if False else "skipped")
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()


def outer(n):
    return by_run(n) + 1


print([outer(n) for n in (1, 2)])
print(max(map(outer, (3, 4))))
