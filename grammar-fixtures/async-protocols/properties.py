# Properties whose getters wait, read through known and unknown receivers, cached ones, and in subclasses.
import functools
import time


def load(name):
    time.sleep(0)
    print("load", name)
    return name.upper()


class Store:
    def __init__(self, name):
        self.name = name
        self._client = None

    @property
    def client(self):
        if self._client is None:
            self._client = load(self.name)
        return self._client

    @functools.cached_property
    def index(self):
        return load(self.name + "-index")

    def describe(self):
        return f"{self.client}/{self.index}"


class SubStore(Store):
    @property
    def client(self):
        return super().client + "!"


store = Store("docs")
print(store.client, store.client)
print(store.index, store.index)
print(store.describe())
print(SubStore("sub").describe())
print([s.client for s in (Store("a"), SubStore("b"))])


def show(thing):
    return thing.client


print(show(store), show(SubStore("c")))
print(getattr(store, "client"))
stores = {"x": Store("x")}
print(stores["x"].client)
