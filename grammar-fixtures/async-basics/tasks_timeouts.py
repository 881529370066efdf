# create_task, wait_for, cancellation, return_exceptions.
import asyncio
log = []
async def w(name, t):
    try:
        await asyncio.sleep(t); log.append(name); return name
    except asyncio.CancelledError: log.append("cancelled " + name); raise
async def bad(): raise KeyError("b")
async def main():
    t1, t2 = asyncio.create_task(w("slow", 0.05)), asyncio.create_task(w("fast", 0.01))
    print(await t2, await t1, log, t1.done(), t1.result())
    try: await asyncio.wait_for(w("late", 5), timeout=0.02)
    except asyncio.TimeoutError as e: print("timeout", type(e).__name__, log)
    print([repr(r) for r in await asyncio.gather(w("a", 0), bad(), return_exceptions=True)])
    t = asyncio.create_task(w("c", 5)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
asyncio.run(main())
