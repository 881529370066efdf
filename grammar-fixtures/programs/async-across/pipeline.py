import asyncio
from steps import double, slow_source


async def stream(n):
    async for x in slow_source(n):
        yield await double(x)


async def total(values):
    return sum(await asyncio.gather(*(double(v) for v in values)))
