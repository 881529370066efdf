# asend, athrow, aclose, early break, finally.
import asyncio
async def g():
    try:
        x = yield 1
        print("got", x)
        try: yield 2
        except ValueError as e: yield f"caught {e}"
    finally:
        await asyncio.sleep(0); print("fin")
async def main():
    a = g()
    print(await a.__anext__(), await a.asend("v"), await a.athrow(ValueError("e")))
    try: await a.__anext__()
    except StopAsyncIteration: print("stop")
    b = g(); print(await anext(b)); await b.aclose(); print(await anext(b, "dflt"))
    async for v in g():
        print(v)
asyncio.run(main())
