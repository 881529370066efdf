# Functions that wait as attributes of functions: set by decorators, by assignment, `__wrapped__`, `__call__`, `__func__`, and partials of them.
import functools
import time


def fetch(x):
    time.sleep(0)
    return x


def with_raw(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return ["wrapped", fn(*args)]

    wrapper.raw = fn
    wrapper.again = lambda *args: wrapper(*args)
    return wrapper


@with_raw
def load(key):
    return fetch(key)


def plain(key):
    return "plain " + fetch(key)


plain.handler = load
plain.local = lambda v: v + 1
plain.fetcher = fetch


@functools.lru_cache
def cached(key):
    return fetch(key)


class Tool:
    def run(self, x):
        return fetch(x)


tool = Tool()
print(load("a"), load.raw("b"), load.again("c"), load.__wrapped__("d"))
print(plain("e"), plain.handler("f"), plain.local(1), plain.fetcher("g"), plain.__call__("h"))
print(cached.__wrapped__("i"), cached("j"), cached.cache_info().hits)
print(tool.run.__func__(tool, "k"), tool.run.__call__("l"), Tool.run(tool, "m"))
print(functools.partial(load.raw).func("n"), getattr(plain, "fetcher")("o"), plain.__dict__["fetcher"]("p"))
