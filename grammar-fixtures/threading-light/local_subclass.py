# A subclass of threading.local: __init__ runs again in each thread that uses the object.
import threading


class Settings(threading.local):
    level = 1

    def __init__(self, name, extra=None):
        print("init", name, extra)
        self.name = name
        self.items = []

    def add(self, item):
        self.items.append(item)
        return len(self.items)


settings = Settings("s", extra=2)
settings.add(1)
settings.add(2)


def work():
    print(settings.name, settings.items, settings.add("t"), settings.level)
    settings.level = 5
    settings.name = "changed"
    print(settings.name, settings.level, isinstance(settings, threading.local))


thread = threading.Thread(target=work)
thread.start()
thread.join()
print(settings.name, settings.items, settings.level)


class Bare(threading.local):
    count = 0


bare = Bare()
bare.count += 1


def bare_work():
    print(bare.count)
    bare.count += 10
    print(bare.count, bare.__dict__)


thread = threading.Thread(target=bare_work)
thread.start()
thread.join()
print(bare.count, bare.__dict__)
