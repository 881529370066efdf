# threading.Thread as a base: run is overridden, the constructor passes on to Thread.
import threading


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"w{n}", daemon=True)
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n * 2


ws = [Worker(i) for i in range(3)]
for w in ws:
    w.start()
for w in ws:
    w.join()
print([w.result for w in ws], ws[0].name, ws[0].daemon, ws[0].is_alive())
