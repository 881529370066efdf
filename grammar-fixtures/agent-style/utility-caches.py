# A cache with a limit and a lifetime, keys of arguments, statistics, and a decorator around it
import functools
import hashlib
import json
from collections import OrderedDict
from typing import Any, Hashable


class TTLCache:
    def __init__(self, maxsize=3, ttl=10, clock=None):
        self.maxsize, self.ttl = maxsize, ttl
        self.clock = clock or (lambda: 0)
        self._data: "OrderedDict[Hashable, tuple[float, Any]]" = OrderedDict()
        self.hits = self.misses = 0

    def __contains__(self, key):
        return key in self._data and self._data[key][0] > self.clock()

    def __getitem__(self, key):
        try:
            expires, value = self._data[key]
        except KeyError:
            self.misses += 1
            raise
        if expires <= self.clock():
            del self._data[key]
            self.misses += 1
            raise KeyError(key)
        self._data.move_to_end(key)
        self.hits += 1
        return value

    def __setitem__(self, key, value):
        self._data[key] = (self.clock() + self.ttl, value)
        self._data.move_to_end(key)
        while len(self._data) > self.maxsize:
            old, _ = self._data.popitem(last=False)
            print("evict", old)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"<{type(self).__name__} {len(self)}/{self.maxsize} hits={self.hits} misses={self.misses} keys={list(self._data)}>"


def make_key(args, kwargs):
    text = json.dumps([args, sorted(kwargs.items())], default=str, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def cached(cache):
    def decorate(fn):
        @functools.wraps(fn)
        def inner(*args, **kwargs):
            key = make_key(args, kwargs)
            if key in cache:
                return cache[key]
            value = cache[key] = fn(*args, **kwargs)
            return value
        inner.cache = cache
        return inner
    return decorate


now = [0.0]
cache = TTLCache(clock=lambda: now[0])
cache["a"], cache["b"], cache["c"] = 1, 2, 3
print(cache, cache.get("a"), "b" in cache, "z" in cache)
cache["d"] = 4
print(cache)
now[0] = 5
cache["a"] = 10
now[0] = 11.5
print([cache.get(k, "gone") for k in "abcd"], cache)
try:
    cache["nope"]
except KeyError as e:
    print(repr(e), cache.misses)


@cached(TTLCache(2))
def slow(x, *, y=1):
    print("compute", x, y)
    return {"x": x, "y": y}


print(slow(1), slow(1), slow(1, y=2), slow([1], y={"k": (1, 2)}), slow(1))
print(slow.cache, slow.__name__, make_key((1, None), {"b": 2.0, "a": True}))
