async def f():
    await a
    await a.b(c)
    await a ** 2
    -await a
    -await a ** 2 ** c
    await a + await b
    await a[0]
    await (a)
    await (await a)
    not await a
    x = await a, await b
    return await a or b
    [await x for x in y]
    await a if await b else await c
    await a < await b
    f'{await a}'
    yield await a
    x = yield
    async with await a as b: pass
    async for x in await y: pass
