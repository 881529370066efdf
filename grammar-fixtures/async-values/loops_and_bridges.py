# Bridges between sync and async code.
import asyncio, threading, queue, time
from concurrent.futures import ThreadPoolExecutor, as_completed
async def fetch(x): await asyncio.sleep(0.001); return x * 2
def get(x): return asyncio.run(fetch(x))
class Client:
    def __init__(self): self.loop = asyncio.new_event_loop()
    def call(self, x): return self.loop.run_until_complete(fetch(x))
    def many(self, xs):
        async def all(): return await asyncio.gather(*[fetch(x) for x in xs])
        return self.loop.run_until_complete(all())
    def close(self): self.loop.close()
async def agen():
    for i in range(3): yield await fetch(i)
def drain():
    async def collect(): return [x async for x in agen()]
    return asyncio.run(collect())
def iterate_sync():
    loop = asyncio.new_event_loop()
    it = agen().__aiter__()
    while True:
        try: yield loop.run_until_complete(it.__anext__())
        except StopAsyncIteration: break
c = Client(); print(get(2), c.call(3), c.many([1, 2]), drain(), list(iterate_sync())); c.close()
def work(n): time.sleep(0.001 * n); return n
with ThreadPoolExecutor(max_workers=3) as ex:
    fs = {ex.submit(work, n): n for n in (3, 1, 2)}
    print(sorted(f.result() for f in as_completed(fs)), list(ex.map(work, [1, 2])), [fs[f] for f in fs])
    f = ex.submit(lambda: 1 / 0)
    print(type(f.exception()).__name__, ex.submit(pow, 2, 5).result())
q, out = queue.Queue(), []
def consumer():
    while True:
        item = q.get()
        if item is None: break
        out.append(item * 10); q.task_done()
t = threading.Thread(target=consumer); t.start()
for i in range(3): q.put(i)
q.put(None); t.join(); print(out, t.is_alive())
lock, total = threading.Lock(), 0
def inc():
    global total
    for _ in range(10):
        with lock: total += 1
ts = [threading.Thread(target=inc) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
async def mixed():
    loop = asyncio.get_running_loop()
    r = await loop.run_in_executor(None, work, 1)
    s = await asyncio.to_thread(work, 2)
    return r, s, await asyncio.gather(asyncio.to_thread(work, 1), fetch(1))
print(asyncio.run(mixed()))
if __name__ == "__main__":
    try: asyncio.run(asyncio.wait_for(fetch(1), 1))
    except Exception as e: print("no", e)
    try: asyncio.run(5)
    except ValueError as e: print(e)
