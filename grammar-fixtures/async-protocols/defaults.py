# Default arguments, class bodies, decorators and module statements that wait are evaluated once, in order.
import time


def load(name):
    time.sleep(0)
    print("load", name)
    return name


TOP = load("top")


def use(value=load("default"), *, other=load("other")):
    return f"{value} {other}"


class Settings:
    KIND = load("kind")

    def get(self, key=load("key")):
        return key + self.KIND


def tagged(tag):
    load("tag " + tag)

    def wrap(fn):
        print("wrap", tag)
        return fn

    return wrap


@tagged("outer")
@tagged("inner")
def job():
    return "done"


print("run")
print(use(), use("given"))
print(Settings().get(), Settings.KIND)
print(job(), TOP)
pick = lambda value=load("lambda"): value
print(pick(), pick(2))
