# Threads joined in order, locks, locals, executors.
import threading, queue
from concurrent.futures import ThreadPoolExecutor, as_completed
out, lock = [], threading.Lock()
def w(n):
    with lock: out.append(n)
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]; [(t.start(), t.join()) for t in ts]; print(out, ts[0].is_alive(), threading.current_thread().name)
with ThreadPoolExecutor(max_workers=2) as ex:
    fs = [ex.submit(pow, i, 2) for i in range(4)]; print([f.result() for f in fs], list(ex.map(str.upper, "ab")), sorted(f.result() for f in as_completed(fs)))
    bad = ex.submit(lambda: 1 / 0)
    try: bad.result(timeout=1)
    except ZeroDivisionError as e: print(e, type(bad.exception()).__name__, bad.done())
q = queue.Queue(); q.put(1); print(q.get(), q.empty(), q.qsize()); e = threading.Event(); e.set(); print(e.is_set(), e.wait(0.1)); r = threading.RLock()
with r:
    with r: print("reentrant")
try: q.get_nowait()
except queue.Empty as x: print(type(x).__name__)
