# Semaphores, conditions and barriers between threads.
import threading
import time

limit = threading.Semaphore(2)
running = 0
most = 0


def work():
    global running, most
    with limit:
        running += 1
        most = max(most, running)
        time.sleep(0.005)
        running -= 1


threads = [threading.Thread(target=work) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most, running)

bounded = threading.BoundedSemaphore(1)
print(bounded.acquire(), bounded.acquire(blocking=False))
bounded.release()
try:
    bounded.release()
except ValueError as error:
    print(error)

condition = threading.Condition()
items = []


def consume():
    with condition:
        while not items:
            condition.wait()
        print("took", items.pop(0))


consumer = threading.Thread(target=consume)
consumer.start()
with condition:
    items.append("x")
    condition.notify()
consumer.join()

ready = threading.Event()
seen = []


def waiter():
    ready.wait()
    seen.append("go")


w = threading.Thread(target=waiter)
w.start()
print(seen)
ready.set()
w.join()
print(seen, ready.is_set(), ready.wait(0.01))
