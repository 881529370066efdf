# Early close of generators that wait, exceptions in their consumers, and what cleans up.
import contextlib
import time


@contextlib.contextmanager
def resource(name):
    print("open", name)
    time.sleep(0)
    try:
        yield name
    except ValueError as error:
        print("saw", error)
        raise
    finally:
        time.sleep(0)
        print("close", name)


def stream(n):
    with resource("file") as name:
        try:
            for i in range(n):
                time.sleep(0)
                yield f"{name}{i}"
        except GeneratorExit:
            print("exit")
            raise
        finally:
            print("finally")


def wrapper(n):
    try:
        yield from stream(n)
    finally:
        print("wrapper done")


for item in wrapper(2):
    print(item)
g = wrapper(5)
print(next(g))
g.close()
print(next(g, "closed"))


def consume(limit):
    source = wrapper(5)
    try:
        for i, item in enumerate(source):
            print("item", item)
            if i == limit:
                raise KeyError(item)
    finally:
        source.close()
        print("consumer left")


try:
    consume(1)
except KeyError as error:
    print("KeyError", error)
with contextlib.closing(wrapper(3)) as source:
    print(next(source))
    print(next(source))
print("closed both")
g = wrapper(3)
print(next(g))
try:
    g.throw(ValueError("thrown"))
except ValueError as error:
    print("back", error)
print(list(g))


def swallow():
    while True:
        try:
            yield "again"
        except KeyError:
            time.sleep(0)
            print("swallowed")


g = swallow()
print(next(g))
print(g.throw(KeyError("x")))
g.close()


def echo():
    got = None
    while got != "stop":
        time.sleep(0)
        got = yield got
        print("got", got)
    return "result"


g = echo()
next(g)
print(g.send("one"))
try:
    g.send("stop")
except StopIteration as stop:
    print(stop.value)
