import asyncio


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def slow_source(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
