# The executor patterns of agents.
import asyncio
from concurrent.futures import ThreadPoolExecutor
async def fetch(x):
    await asyncio.sleep(0)
    return x * 2
def run_sync(coro): 
    with ThreadPoolExecutor(1) as pool: return pool.submit(lambda: asyncio.run(coro)).result(timeout=30)
print(run_sync(fetch(4)))
with ThreadPoolExecutor(max_workers=4) as pool:
    futures = {pool.submit(lambda n=n: n ** 2): n for n in range(3)}
    print({n: f.result() for f, n in futures.items()}, list(pool.map(lambda a, b: a + b, [1, 2], [10, 20])))
