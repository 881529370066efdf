# Handlers made in loops: methods, closures in dicts, bound methods, partial, nested loops, a loop variable changed after.
from functools import partial

handlers = {}
for event in ("open", "close"):

    def handle(payload, event=event):
        return f"{event}:{payload}"

    handlers[event] = handle
print(handlers["open"](1), handlers["close"](2), handle("last"))
late = {}
for event in ("a", "b"):

    def show():
        return event

    late[event] = show
print([f() for f in late.values()])
event = "changed"
print([f() for f in late.values()], [partial(lambda e, x: e + x, e)("!") for e in "pq"])
classes = []
for n in range(2):

    class Step:
        size = n

        def run(self):
            return self.size, n

    classes.append(Step)
print([c().run() for c in classes], n)
n = 50
print([c().run() for c in classes])
table = [[lambda: (i, j) for j in range(2)] for i in range(2)]
print([[f() for f in row] for row in table])


def make():
    fs = []
    i = 0
    while i < 2:
        k = i * 10
        fs.append(lambda: (i, k))
        i += 1
    i = 7
    return fs


print([f() for f in make()])


def counters():
    count = 0

    def up():
        nonlocal count
        count += 1
        return count

    def get():
        return count

    return up, get


up, get = counters()
up2, _ = counters()
print(up(), up(), up2(), get())
methods = [s.upper for s in ("a", "b")]
print([m() for m in methods])
