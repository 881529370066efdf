# Queues between threads: blocking get and put, sentinels, sizes, timeouts, task_done and join.
import queue
import threading
import time

jobs = queue.Queue(maxsize=2)
results = []


def worker():
    while True:
        job = jobs.get()
        if job is None:
            jobs.task_done()
            break
        time.sleep(0.001)
        results.append(job * 10)
        jobs.task_done()


thread = threading.Thread(target=worker)
thread.start()
for n in range(5):
    jobs.put(n)
jobs.put(None)
jobs.join()
thread.join()
print(results, jobs.empty(), jobs.qsize())

tokens = queue.Queue()


def produce():
    for word in ["a", "b", "c"]:
        time.sleep(0.001)
        tokens.put(word)
    tokens.put(None)


def stream():
    producer = threading.Thread(target=produce, daemon=True)
    producer.start()
    while True:
        try:
            word = tokens.get(timeout=1)
        except queue.Empty:
            break
        if word is None:
            break
        yield word
    producer.join()


for word in stream():
    print(word)
print("".join(stream()))
print(list(iter(tokens.get, None)) if not tokens.empty() else "empty")
try:
    tokens.get(timeout=0.01)
except queue.Empty:
    print("Empty")
try:
    tokens.get_nowait()
except queue.Empty:
    print("Empty now")
try:
    tokens.get(block=False)
except queue.Empty:
    print("Empty without block")
full = queue.Queue(1)
full.put(1)
try:
    full.put(2, timeout=0.01)
except queue.Full:
    print("Full")
print(full.full(), full.get())
order = queue.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b")]:
    order.put(item)
print([order.get() for _ in range(3)])
stack = queue.LifoQueue()
stack.put(1)
stack.put(2)
print(stack.get(), stack.get())
threading.Thread(target=produce).start()
print(list(iter(tokens.get, None)))
