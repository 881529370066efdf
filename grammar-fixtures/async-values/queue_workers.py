# Workers over a queue, a lock, an event, a semaphore, a condition.
import asyncio
async def worker(name, q, out):
    while True:
        item = await q.get()
        try:
            await asyncio.sleep(0.001)
            out.append((name, item))
        finally: q.task_done()
async def main():
    q, out = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(f"w{i}", q, out)) for i in range(2)]
    for i in range(4): q.put_nowait(i)
    await q.join()
    for w in workers: w.cancel()
    res = await asyncio.gather(*workers, return_exceptions=True)
    print(out, [type(r).__name__ for r in res])
    lock, order = asyncio.Lock(), []
    async def crit(n):
        async with lock:
            order.append(f"in{n}"); await asyncio.sleep(0); order.append(f"out{n}")
    await asyncio.gather(*[crit(i) for i in range(3)])
    print(order, lock.locked())
    ev, seen = asyncio.Event(), []
    async def waiter(n): await ev.wait(); seen.append(n)
    ws = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0); print(seen); ev.set(); await asyncio.gather(*ws); print(seen)
    sem, active, peak = asyncio.Semaphore(2), 0, 0
    async def limited():
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active)
            await asyncio.sleep(0.001); active -= 1
    await asyncio.gather(*(limited() for _ in range(5))); print(peak)
    try: await asyncio.wait_for(asyncio.sleep(1), timeout=0.005)
    except asyncio.TimeoutError: print("timeout")
    async def cleanup():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("cleaning"); raise
        finally: print("finally")
    t = asyncio.create_task(cleanup()); await asyncio.sleep(0); t.cancel("why")
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e)
    async def boom(): raise ValueError("boom")
    r = await asyncio.gather(boom(), asyncio.sleep(0, "ok"), return_exceptions=True); print(r)
    try: await asyncio.gather(boom(), asyncio.sleep(0.01))
    except ValueError as e: print("first", e)
    async with asyncio.timeout(1): print("in time")
    try:
        async with asyncio.timeout(0.001): await asyncio.sleep(1)
    except TimeoutError: print("timeout 2")
asyncio.run(main())
