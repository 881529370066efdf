# A Thread, then a Timer, in one variable and joined; daemons, names, subclasses, exceptions.
import threading
import time

done = []


def job(name, delay=0):
    time.sleep(delay)
    done.append(name)


worker = threading.Thread(target=job, args=("thread",))
worker.start()
worker.join()
worker = threading.Timer(0.01, job, args=("timer",))
worker.start()
worker.join()
print(done)
late = threading.Timer(5, job, ["never"])
late.start()
late.cancel()
late.join()
print(done)


class Downloader(threading.Thread):
    def __init__(self, url):
        super().__init__()
        self.url = url
        self.result = None

    def run(self):
        time.sleep(0.001)
        self.result = f"<{self.url}>"


downloads = [Downloader(u) for u in ("a", "b")]
for d in downloads:
    d.start()
for d in downloads:
    d.join()
print([d.result for d in downloads])
named = threading.Thread(target=job, name="worker-1", kwargs={"name": "named", "delay": 0.001})
print(named.name, named.is_alive())
named.start()
print(named.is_alive())
named.join(timeout=1)
print(named.is_alive(), done)
workers = {}
for name in ("x", "y"):
    workers[name] = threading.Thread(target=job, args=(name, 0.001))
    workers[name].start()
for w in workers.values():
    w.join()
print(sorted(done))
