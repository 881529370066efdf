# Synchronous code that drives asynchronous generators and coroutines by hand.
import asyncio
from concurrent.futures import ThreadPoolExecutor

log = []


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.001)
            log.append(f"made {i}")
            yield i
    finally:
        await asyncio.sleep(0)
        log.append("closed")


async def double(x):
    await asyncio.sleep(0.001)
    if x < 0:
        raise ValueError(f"negative {x}")
    return 2 * x


def iterate(source):
    loop = asyncio.new_event_loop()
    try:
        while True:
            try:
                yield loop.run_until_complete(source.__anext__())
            except StopAsyncIteration:
                log.append("exhausted")
                return
    finally:
        loop.run_until_complete(source.aclose())
        loop.close()


print(list(iterate(numbers(3))), log)
log.clear()
for item in iterate(numbers(5)):
    if item == 1:
        break
print(log)
gen = iterate(numbers(5))
print(next(gen), next(gen, "none"))
gen.close()
print(log)


def anywhere(coroutine):
    """Also where a loop runs already."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(coroutine)
    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


async def inside():
    return anywhere(double(21))


print(anywhere(double(4)), asyncio.run(inside()))
with ThreadPoolExecutor(1) as pool:
    futures = [pool.submit(asyncio.run, double(n)) for n in (1, -1, 3)]
    for f in futures:
        try:
            print(f.result())
        except ValueError as e:
            print("failed", e)
print(ThreadPoolExecutor(1).submit(asyncio.run, double(5)).result(timeout=5))
print(ThreadPoolExecutor(1).submit(lambda: asyncio.run(double(6))).result())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.gather(double(1), double(2))))
print(asyncio.get_event_loop() is loop, loop.is_running(), loop.is_closed())
loop.close()
print(loop.is_closed())
