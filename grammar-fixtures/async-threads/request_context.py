# Context variables, locals and locks of requests that run in threads, with a queue between them.
import contextvars
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor, wait

user = contextvars.ContextVar("user", default="nobody")
local = threading.local()
lock = threading.Lock()
totals = {}


def load(name):
    time.sleep(0.001)
    return f"{name}@{user.get()}"


def handle(name):
    token = user.set(name)
    local.name = name
    try:
        first = load("profile")
        with lock:
            before = totals.get("n", 0)
            time.sleep(0.001)
            totals["n"] = before + 1
        return [first, load("orders"), local.name, user.get()]
    finally:
        user.reset(token)


with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(handle, ["ann", "bob", "cy"])))
print(totals, user.get(), hasattr(local, "name"))

context = contextvars.copy_context()
print(context.run(handle, "dee"), user.get())
user.set("main")
with ThreadPoolExecutor(2) as pool:
    plain = pool.submit(load, "plain")
    carried = pool.submit(contextvars.copy_context().run, load, "carried")
    done, waiting = wait([plain, carried])
    print(plain.result(), carried.result(), len(done), len(waiting))

inbox = queue.Queue()
outbox = queue.Queue(maxsize=1)


def worker():
    while True:
        job = inbox.get()
        if job is None:
            inbox.task_done()
            break
        try:
            outbox.put((job, load(job)))
        finally:
            inbox.task_done()
    outbox.put(None)


thread = threading.Thread(target=worker, name="worker")
thread.start()
for job in ("a", "b", "c"):
    inbox.put(job)
inbox.put(None)
results = []
while (item := outbox.get(timeout=5)) is not None:
    results.append(item)
thread.join()
inbox.join()
print(results, thread.is_alive(), inbox.empty())
try:
    inbox.get(timeout=0.001)
except queue.Empty as e:
    print("empty", type(e).__name__)
event = threading.Event()


def late():
    time.sleep(0.002)
    totals["late"] = True
    event.set()


threading.Thread(target=late).start()
print(event.wait(5), totals, event.is_set())
condition = threading.Condition()
items = []


def producer():
    for i in range(3):
        time.sleep(0.001)
        with condition:
            items.append(i)
            condition.notify_all()


maker = threading.Thread(target=producer)
maker.start()
with condition:
    condition.wait_for(lambda: len(items) == 3, timeout=5)
    print(items)
maker.join()


class Cache:
    def __init__(self):
        self._lock = threading.RLock()
        self._values = {}

    def get(self, key, make):
        with self._lock:
            if key not in self._values:
                self._values[key] = make(key)
            return self._values[key]

    def get_pair(self, key):
        with self._lock:
            return self.get(key, load), self.get(key + "!", load)


cache = Cache()
with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(cache.get_pair, "k") for _ in range(3)]
print([f.result() for f in futures], len(cache._values))
