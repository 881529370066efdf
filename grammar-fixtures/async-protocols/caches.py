# Caches over functions that wait: results are kept, exceptions are not.
import functools
import time

calls = []


@functools.lru_cache(maxsize=None)
def load(key):
    time.sleep(0)
    calls.append(key)
    if key == "bad" and calls.count("bad") < 2:
        raise ValueError("first time")
    return key.upper()


@functools.cache
def numbers():
    time.sleep(0)
    calls.append("numbers")
    return [1, 2]


class Repo:
    def __init__(self, name):
        self.name = name

    @functools.lru_cache
    def get(self, key):
        time.sleep(0)
        calls.append(self.name + key)
        return f"{self.name}/{key}"


print(load("a"), load("a"), load("b"))
for _ in range(3):
    try:
        print(load("bad"))
    except ValueError as error:
        print("error", error)
numbers().append(3)
print(numbers(), numbers() is numbers())
repo = Repo("r")
print(repo.get("x"), repo.get("x"), Repo("s").get("x"))
print(calls)
info = load.cache_info()
print(info.hits, info.misses, info.currsize)
load.cache_clear()
print(load("a"), calls[-1])
