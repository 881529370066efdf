# asyncio.run, await, gather in order, return values.
import asyncio
async def work(n, delay=0):
    await asyncio.sleep(delay)
    return n * 2
async def main():
    a = await work(1)
    b, c = await asyncio.gather(work(2, 0.02), work(3, 0.01))
    results = await asyncio.gather(*[work(i) for i in range(3)])
    return a, b, c, results
print(asyncio.run(main()))
async def fails(): raise ValueError("async boom")
async def guarded():
    try: await fails()
    except ValueError as e: return f"caught {e}"
    finally: print("finally")
print(asyncio.run(guarded()), asyncio.iscoroutinefunction(work))
