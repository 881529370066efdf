# A cache behind a lock is filled by an executor; results and errors come back through futures.
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed


class Cache:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._data: dict[str, int] = {}
        self.misses = 0

    def get(self, key: str, make) -> int:
        with self._lock:
            if key not in self._data:
                self.misses += 1
                self._data[key] = make(key)
            return self._data[key]


cache = Cache()


def measure(word: str) -> int:
    if not word:
        raise ValueError("empty word")
    return cache.get(word, len)


words = ["a", "bbb", "a", "cc", "bbb"]
with ThreadPoolExecutor(max_workers=2) as pool:
    print(list(pool.map(measure, words)), cache.misses)
    futures = {pool.submit(measure, w): w for w in ["dddd", "", "a"]}
    done = []
    for f in as_completed(futures):
        error = f.exception()
        done.append((futures[f], "failed: " + str(error) if error else f.result()))
    print(sorted(done), all(f.done() for f in futures), any(f.cancelled() for f in futures))
    try:
        pool.submit(measure, "").result()
    except ValueError as e:
        print("raised", e)
print(sorted(cache._data.items()))
