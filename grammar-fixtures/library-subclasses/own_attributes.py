# Attributes that the program gives to objects of library classes.
import threading
import logging
from datetime import datetime

t = threading.Thread(target=lambda: None)
t.result = 5
print(t.result)
log = logging.getLogger("x")
if not hasattr(log, "ready"):
    log.ready = True
print(log.ready)


class T(threading.Thread):
    def run(self):
        self.answer = 3


w = T()
w.start()
w.join()
print(w.answer, getattr(log, "nothing", None))
