# Daemon threads that pass results on through events and queues, joined with and without a time limit.
import queue
import threading
import time

log = []
started, stop = threading.Event(), threading.Event()
inbox, outbox = queue.Queue(), queue.Queue(maxsize=2)


def worker(prefix, *, times=1):
    started.set()
    while True:
        item = inbox.get()
        if item is None:
            inbox.task_done()
            break
        time.sleep(0.01)
        outbox.put(f"{prefix}{item * times}")
        inbox.task_done()
    log.append("worker ends")


def ticker():
    count = 0
    while not stop.wait(0.02):
        count += 1
    log.append(("ticks", count > 0))


def sleeper():
    time.sleep(0.3)


t = threading.Thread(target=worker, args=("r",), kwargs={"times": 2}, daemon=True, name="worker-1")
print(t.daemon, t.is_alive(), t.name)
t.start()
print(started.wait(5), t.is_alive())
threading.Thread(target=ticker, daemon=True).start()
lazy = threading.Thread(target=sleeper, daemon=True)
lazy.start()
lazy.join(timeout=0.01)
print("lazy", lazy.is_alive())
for n in range(3):
    inbox.put(n)
inbox.put(None)
print([outbox.get(timeout=5) for _ in range(3)])
inbox.join()
t.join()
print(t.is_alive(), log)
try:
    outbox.get(timeout=0.01)
except queue.Empty as e:
    print("empty", repr(e))
try:
    outbox.get_nowait()
except queue.Empty:
    print("empty at once", outbox.qsize(), outbox.empty(), outbox.full())
time.sleep(0.1)
stop.set()
time.sleep(0.05)
print(log, stop.is_set())


def stream(source):
    """A generator that another thread feeds."""
    pipe: queue.Queue = queue.Queue()
    done = object()

    def feed():
        try:
            for item in source:
                time.sleep(0.001)
                pipe.put(item)
        except ValueError as e:
            pipe.put(e)
        finally:
            pipe.put(done)

    threading.Thread(target=feed, daemon=True).start()
    while (item := pipe.get()) is not done:
        if isinstance(item, Exception):
            raise item
        yield item


def broken():
    yield "a"
    raise ValueError("cut")


print(list(stream("xyz")))
try:
    for part in stream(broken()):
        print(part)
except ValueError as e:
    print("raised", e)
