# Locks, events, conditions and thread-local values used from one thread after another.
import threading

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.release(), lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(e)
with lock:
    print(lock.locked())
r = threading.RLock()
with r:
    with r:
        print("nested")
event = threading.Event()
print(event.is_set(), event.set(), event.is_set(), event.wait(0.01), event.clear(), event.wait(timeout=0))
results = []


def work(n, out=results):
    with lock:
        out.append(n * n)


threads = [threading.Thread(target=work, args=(i,), name=f"w{i}") for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results), [t.is_alive() for t in threads], threads[0].name, threading.current_thread().name)
local = threading.local()
local.x = 1
print(local.x, hasattr(local, "y"), threading.main_thread() is threading.current_thread())
