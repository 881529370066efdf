# Producers and consumers on bounded queues.
import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i, q.qsize())
    await q.put(None)
async def consumer(q):
    out = []
    while (item := await q.get()) is not None:
        out.append(item)
        q.task_done()
    return out
async def main():
    q = asyncio.Queue(maxsize=2)
    p, got = await asyncio.gather(producer(q, 4), consumer(q))
    print(got, q.empty(), q.full(), q.maxsize)
    q = asyncio.Queue(1)
    q.put_nowait("x")
    try:
        q.put_nowait("y")
    except asyncio.QueueFull as e:
        print(type(e).__name__, str(e))
    print(q.get_nowait())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__)
    pq = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "a"), (3, "c")):
        pq.put_nowait(item)
    print([pq.get_nowait() for _ in range(3)])
    lq = asyncio.LifoQueue()
    for x in "abc":
        await lq.put(x)
    print([await lq.get() for _ in range(3)])
    q2 = asyncio.Queue()
    for x in range(3):
        q2.put_nowait(x)
    async def worker():
        while True:
            x = await q2.get()
            await asyncio.sleep(0)
            print("did", x)
            q2.task_done()
    w = asyncio.create_task(worker())
    await q2.join()
    w.cancel()
    print("joined", await asyncio.gather(w, return_exceptions=True))
    try:
        q2.task_done()
    except ValueError as e:
        print(e)
asyncio.run(main())
