# Threads, locks, events, timers and locals, joined before anything is printed.
import queue
import threading
import time
results = []
def work(n, factor=1): results.append(n * factor)
ts = [threading.Thread(target=work, args=(i,), kwargs={"factor": 10}, name=f"w{i}") for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(results), [t.is_alive() for t in ts], [t.name for t in ts], threading.current_thread().name, threading.main_thread() is threading.current_thread())
lock = threading.Lock(); print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.release(), lock.locked())
r = threading.RLock()
with r:
    with r: print("reentrant")
e = threading.Event(); print(e.is_set(), e.wait(0.001)); e.set(); print(e.wait(), e.is_set()); e.clear()
data = threading.local(); data.x = 1; print(data.x, hasattr(data, "y"))
class Own(threading.Thread):
    def __init__(self, n): super().__init__(daemon=True); self.n = n
    def run(self): self.result = self.n ** 2
o = Own(5); o.start(); o.join(); print(o.result, o.daemon)
fired = []; timer = threading.Timer(0.01, fired.append, args=["t"]); timer.start(); timer.join(); print(fired)
c = threading.Timer(5, fired.append, args=["never"]); c.start(); c.cancel(); print(fired)
q = queue.Queue(); threading.Thread(target=lambda: [q.put(i) for i in range(3)]).start(); print([q.get() for _ in range(3)], q.empty())
try:
    lock.release()
except RuntimeError as err:
    print(err)
