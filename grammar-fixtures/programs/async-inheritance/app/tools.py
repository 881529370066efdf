import functools
import time

REGISTRY = {}


def tool(fn):
    REGISTRY[fn.__name__] = fn
    return fn


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        print("call", fn.__name__)
        return fn(*args, **kwargs)

    return wrapper


@tool
def slow(x):
    time.sleep(0)
    return f"slow {x}"


@tool
@logged
def fast(x):
    return f"fast {x}"


def words(text):
    for word in text.split():
        time.sleep(0)
        yield word


def stream_words(text):
    yield from (w.upper() for w in words(text))
