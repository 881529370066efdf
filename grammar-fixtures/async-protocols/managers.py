# Context managers that wait: functions, classes, stacks, several in one with, and exceptions in each place.
import contextlib
import time


@contextlib.contextmanager
def session(name, fail=False):
    time.sleep(0)
    print("open", name)
    try:
        yield name.upper()
    finally:
        time.sleep(0)
        print("close", name)
    if fail:
        raise RuntimeError("after " + name)


class Conn:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        time.sleep(0)
        print("enter", self.name)
        return self

    def __exit__(self, *error):
        time.sleep(0)
        print("exit", self.name, error[0].__name__ if error[0] else None)
        return self.name == "quiet"

    def query(self):
        time.sleep(0)
        return self.name + " rows"


with session("a") as a, Conn("b") as b:
    print(a, b.query())
with Conn("quiet"):
    raise ValueError("swallowed")
try:
    with session("c") as c, Conn("d") as d:
        raise KeyError("out")
except KeyError as error:
    print("caught", error)
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(session(n)) for n in ("s1", "s2")]
    conn = stack.enter_context(Conn("s3"))
    stack.callback(print, "callback")
    print(names, conn.query())
with contextlib.suppress(ValueError):
    with session("e"):
        raise ValueError("suppressed")
try:
    with session("f", fail=True):
        print("in f")
except RuntimeError as error:
    print(error)


@session("decorated")
def work(x):
    time.sleep(0)
    return x + 1


print(work(1))


def use(manager):
    with manager as value:
        return value


print(use(session("passed")))
print(use(Conn("passed too")).name)


def early():
    for n in range(3):
        with session(f"loop{n}"):
            if n == 1:
                return n


print(early())
