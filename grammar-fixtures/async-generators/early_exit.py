# Leaving an async generator early: break and aclose, finally blocks, exceptions from the consumer's side, exhaustion.
import asyncio

log = []


async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            log.append(f"yield {i}")
            yield i
    finally:
        log.append("cleanup")


async def main():
    gen = ticks(5)
    async for i in gen:
        if i == 1:
            break
    await gen.aclose()
    print(log)
    log.clear()
    print([i async for i in gen], [i async for i in ticks(2)], log)
    gen = ticks(3)
    print(await gen.__anext__(), await anext(gen), await anext(gen), await anext(gen, "default"))
    try:
        await anext(gen)
    except StopAsyncIteration as e:
        print(type(e).__name__, e.args)
    log.clear()
    try:
        async for i in ticks(3):
            if i:
                raise KeyError(i)
    except KeyError as e:
        print("caught", e)
    gen = ticks(3)
    await anext(gen)
    try:
        await gen.athrow(ValueError("in"))
    except ValueError as e:
        print("thrown", e, log[-1])
    print({i: i * i async for i in ticks(3) if i != 1}, sum([x async for x in ticks(4)]))


asyncio.run(main())
