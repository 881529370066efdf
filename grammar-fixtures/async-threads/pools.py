# Thread pools: at most max_workers at a time, results in order, exceptions where the result is asked for.
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

running = 0
most = 0
guard = threading.Lock()


def work(n):
    global running, most
    with guard:
        running += 1
        most = max(most, running)
    time.sleep(0.01 * n)
    with guard:
        running -= 1
    if n == 9:
        raise ValueError("nine")
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(work, [3, 1, 2, 1, 2])))
print("most", most)
most = 0
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(work, n): f"job{n}" for n in (9, 1, 5)}
    for future in as_completed(futures):
        name = futures[future]
        try:
            print(name, future.result())
        except ValueError as error:
            print(name, "failed", error)
print("most", most)
with ThreadPoolExecutor() as pool:
    futures = [pool.submit(work, n) for n in (4, 9, 1)]
    for future in futures:
        try:
            print(future.result())
        except ValueError as error:
            print("failed", error)
    print([type(f.exception()).__name__ for f in futures])
pool = ThreadPoolExecutor(2)
one, two = pool.submit(work, 1), pool.submit(pow, 2, 5)
done, pending = wait([one, two])
print(len(done), len(pending), one.done(), two.result())
pool.shutdown(wait=True)
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
with ThreadPoolExecutor(2) as pool:
    results = pool.map(work, [1, 9, 2])
    print(next(results))
    try:
        next(results)
    except ValueError as error:
        print("second", error)
with ThreadPoolExecutor(4) as pool:
    print(list(pool.map(lambda a, b: f"{a}-{b}", ["x", "y"], [1, 2])))
    print(sum(pool.map(work, range(4))))
    print(dict(zip("abc", pool.map(work, (1, 2, 3)))))


class Retriever:
    def __init__(self, name):
        self.name = name

    def search(self, question, k=1):
        time.sleep(0.01 * k)
        return [f"{self.name}:{question}"] * k


retrievers = [Retriever("a"), Retriever("b")]
with ThreadPoolExecutor(max_workers=len(retrievers)) as pool:
    found = [pool.submit(r.search, "q", k=2) for r in retrievers]
    print([hit for f in found for hit in f.result()])
