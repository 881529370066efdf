# A lock and a cache of one module, used by threads of another.
import threading

from store import get, loads
from worker import Worker

workers = [Worker(f"w{i}", ["a", "b", "a"]) for i in range(3)]
threads = [threading.Thread(target=w.run, name=w.name) for w in workers]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(loads)
print([w.seen for w in workers])
print(get("c"), loads)
