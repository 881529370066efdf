# Locks held while their body waits: the other threads come in one after the other.
import threading
import time

lock = threading.Lock()
log = []
total = 0


def add(name):
    global total
    with lock:
        log.append(name + " in")
        before = total
        time.sleep(0.005)
        total = before + 1
        log.append(name + " out")


threads = [threading.Thread(target=add, args=(f"t{i}",)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
print(total)


class Counter:
    def __init__(self):
        self._lock = threading.RLock()
        self.value = 0

    def step(self):
        with self._lock:
            self.double_check()
            seen = self.value
            time.sleep(0.002)
            self.value = seen + 1

    def double_check(self):
        with self._lock:
            time.sleep(0)


counter = Counter()
workers = [threading.Thread(target=counter.step) for _ in range(3)]
[w.start() for w in workers]
[w.join() for w in workers]
print(counter.value)

manual = threading.Lock()


def guarded(n):
    manual.acquire()
    try:
        value = len(log)
        time.sleep(0.001)
        log.append(n)
        return len(log) - value
    finally:
        manual.release()


results = []
threads = [threading.Thread(target=lambda n=n: results.append(guarded(n))) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)
held = threading.Lock()
print(held.acquire(), held.acquire(blocking=False), held.locked())
held.release()
print(held.acquire(timeout=0.01), held.acquire(timeout=0.01))
held.release()
try:
    held.release()
except RuntimeError as error:
    print(error)

cache = {}
cache_lock = threading.Lock()
loads = []


def get(key):
    with cache_lock:
        if key not in cache:
            time.sleep(0.003)
            loads.append(key)
            cache[key] = key.upper()
        return cache[key]


out = []
threads = [threading.Thread(target=lambda: out.append(get("k"))) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(out, loads)
