# Streams that wait, kept in lists, dicts and attributes, and returned from functions and methods.
import time


def stream(name, n=2):
    for i in range(n):
        time.sleep(0)
        yield f"{name}{i}"


class Session:
    def __init__(self, name):
        self.source = stream(name)
        self.seen = []

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.source)
        self.seen.append(item)
        return item

    def rest(self):
        for item in self.source:
            yield item.upper()


streams = [stream("a"), stream("b")]
for s in streams:
    print(next(s))
for s in streams:
    for item in s:
        print(item)
by_name = {"c": stream("c"), "d": stream("d")}
print(next(by_name["c"]), list(by_name["d"]))
for name, s in by_name.items():
    print(name, [x for x in s])
session = Session("s")
print(next(session.source))
print(list(session.rest()))
makers = {"one": lambda: stream("one", 1), "two": stream}
print(list(makers["one"]()), list(makers["two"]("two")))


def choose(flag):
    if flag:
        return stream("yes")
    return ["plain", "list"]


for flag in (True, False):
    for item in choose(flag):
        print(item)


def round_robin(*sources):
    active = list(sources)
    while active:
        for s in list(active):
            try:
                yield next(s)
            except StopIteration:
                active.remove(s)


print(list(round_robin(stream("x", 3), stream("y", 1))))


def first_of(items):
    return next(iter(items))


print(first_of(stream("f")), first_of(["g"]))


def tee(source, log):
    for item in source:
        log.append(item)
        yield item


log = []
print(list(tee(stream("t"), log)) == log)
pair = (stream("p"), "label")
source, label = pair
print(label, list(source))
for item in Session("iter"):
    print("iter", item)
print(list(Session("again")))
