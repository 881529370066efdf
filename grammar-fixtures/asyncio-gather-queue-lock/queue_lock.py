# Queue, Lock, Semaphore, Event.
import asyncio
async def main():
    q, out, lock, ev = asyncio.Queue(), [], asyncio.Lock(), asyncio.Event()
    async def producer():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None); ev.set()
    async def consumer():
        while (x := await q.get()) is not None:
            async with lock: out.append(x)
            q.task_done()
    await asyncio.gather(producer(), consumer())
    print(out, q.empty(), ev.is_set(), lock.locked())
    sem, active, peak = asyncio.Semaphore(2), 0, 0
    async def job(i):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active); await asyncio.sleep(0.005); active -= 1
        return i
    print(await asyncio.gather(*(job(i) for i in range(5))), peak)
    try: asyncio.Queue(maxsize=1).get_nowait()
    except asyncio.QueueEmpty as e: print(type(e).__name__)
asyncio.run(main())
