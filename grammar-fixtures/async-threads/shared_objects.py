# Queues, events, threads and pools that reach code through parameters, tables and attributes of unknown type.
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def worker(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.append(item * 2)
        q.task_done()


def waiter(event, out):
    print("waited", event.wait(1), event.wait(timeout=0.01))
    out.append("event")


def joiner(threads):
    for t in threads:
        t.join()
    return [t.is_alive() for t in threads]


q = queue.Queue()
out = []
t = threading.Thread(target=worker, args=(q, out))
t.start()
for i in range(3):
    q.put(i)
q.put(None)
e = threading.Event()
w = threading.Thread(target=waiter, args=[e, out])
w.start()
time.sleep(0.01)
e.set()
print(joiner([t, w]), out)


class Holder:
    def __init__(self, **parts):
        self.parts = parts

    def take(self, key):
        return self.parts["inbox"].get(timeout=1), self.parts.get(key)


box = queue.Queue()
box.put("letter")
print(Holder(inbox=box, other=5).take("other"))
settings = {"lock": threading.Lock(), "done": threading.Event()}
settings["done"].set()
print(settings["done"].wait(0.01), settings.get("missing"))


def first_done(futures):
    return [f.result() for f in futures]


def later(x):
    time.sleep(0.01)
    return x + 1


with ThreadPoolExecutor(2) as pool:
    print(first_done([pool.submit(later, x) for x in range(3)]))
    jobs = {"a": pool.submit(later, 10)}
    for name, job in jobs.items():
        print(name, job.result())


def run_all(make):
    with make() as p:
        return list(p.map(later, [1, 2]))


print(run_all(lambda: ThreadPoolExecutor(max_workers=2)))
sem = {"s": threading.Semaphore(1)}


def guarded(table):
    with table["s"]:
        time.sleep(0.001)
        return "guarded"


print(guarded(sem))


class Consumer:
    def __init__(self, inbox, stop):
        self.inbox, self.stop = inbox, stop
        self.seen = []

    def run(self):
        for item in iter(self.inbox.get, None):
            self.seen.append(item)
        return "stopped" if self.stop.wait(0.001) else "not stopped"


def drain(q):
    return [item for item in iter(q.get, "end")]


letters = queue.SimpleQueue()
for x in ("a", "b", None, "c", "end"):
    letters.put(x)
consumer = Consumer(letters, threading.Event())
print(consumer.run(), consumer.seen, drain(letters))


def lookup(table, key):
    return table.get(key, "none"), "-".join(key for key in table)


print(lookup({"k": 1}, "k"), lookup({}, "z"))


class Job(threading.Thread):
    def __init__(self, inbox):
        super().__init__()
        self.inbox = inbox
        self.got = []

    def run(self):
        while (item := self.inbox.get()) != "end":
            self.got.append(item)


mail = queue.Queue()
crew = {"one": Job(mail)}
for member in crew.values():
    member.start()
for x in (1, 2, "end"):
    mail.put(x)
for member in crew.values():
    member.join(timeout=2)
    print(member.got)
ready = threading.Condition()
state = {"ready": False}


def waits_for(condition, table):
    with condition:
        while not table["ready"]:
            condition.wait()
        print("ready")


later_thread = threading.Thread(target=waits_for, args=(ready, state))
later_thread.start()
with ready:
    state["ready"] = True
    ready.notify_all()
later_thread.join()
