# Locks, semaphores, events and conditions take turns in order.
import asyncio
async def main():
    lock = asyncio.Lock()
    order = []
    async def use(n):
        async with lock:
            order.append(f"in{n}")
            await asyncio.sleep(0)
            order.append(f"out{n}")
    await asyncio.gather(*(use(n) for n in range(3)))
    print(order, lock.locked())
    sem = asyncio.Semaphore(2)
    running = peak = 0
    async def limited():
        nonlocal running, peak
        async with sem:
            running += 1
            peak = max(peak, running)
            await asyncio.sleep(0.001)
            running -= 1
    await asyncio.gather(*(limited() for _ in range(6)))
    print(peak, sem.locked())
    event = asyncio.Event()
    async def waiter(n):
        await event.wait()
        return n
    tasks = [asyncio.create_task(waiter(n)) for n in range(2)]
    await asyncio.sleep(0)
    print(event.is_set(), [t.done() for t in tasks])
    event.set()
    print(await asyncio.gather(*tasks), await event.wait())
    event.clear()
    print(event.is_set())
    cond = asyncio.Condition()
    items = []
    async def consume():
        async with cond:
            await cond.wait_for(lambda: len(items) >= 2)
            return list(items)
    c = asyncio.create_task(consume())
    for x in (1, 2):
        await asyncio.sleep(0)
        async with cond:
            items.append(x)
            cond.notify_all()
    print(await c)
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)
asyncio.run(main())
