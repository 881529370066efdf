import threading

from store import get


class Worker:
    def __init__(self, name, keys):
        self.name = name
        self.keys = keys
        self.seen = []

    def run(self):
        for key in self.keys:
            self.seen.append(get(key))
        assert threading.current_thread().name == self.name
