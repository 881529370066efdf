# async comprehensions of all kinds, awaits in comprehensions, async generators with conditions and nesting.
import asyncio


async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    print([x async for x in agen(3)], {x async for x in agen(2)}, {x: x * x async for x in agen(3) if x})
    print([await double(x) for x in range(3)], [await double(x) async for x in agen(3) if await double(x) > 1])
    print([(a, b) async for a in agen(2) for b in range(a + 1)], [(a, b) for a in range(2) async for b in agen(2)])
    g = (x + 1 async for x in agen(3))
    print([v async for v in g])
    g2 = (await double(v) for v in [1, 2])
    print([v async for v in g2])
    total = sum([x async for x in agen(4)])
    print(total, max([await double(i) for i in (3, 1)]), any([x > 1 async for x in agen(3)]))
    print([[y async for y in agen(x)] for x in range(3)])
    print({await double(k): await double(v) for k, v in {"a": 1}.items()} if False else {k: await double(v) for k, v in {"a": 1}.items()})
    print(*[await double(1)], f"{await double(2)}", [*[await double(3)]])
    fs = [lambda: x async for x in agen(3)]
    print([f() for f in fs])
    async for i, x in aenumerate(agen(2)):
        print(i, x)
    else:
        print("done")


async def aenumerate(it):
    n = 0
    async for x in it:
        yield n, x
        n += 1


asyncio.run(main())
