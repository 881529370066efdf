# return, break and continue out of a with of several managers; parenthesised managers; targets that are attributes and items.
from contextlib import ExitStack, contextmanager, nullcontext, suppress

log = []


@contextmanager
def m(name):
    log.append("+" + name)
    try:
        yield name
    finally:
        log.append("-" + name)


def returns():
    with m("a"), m("b") as b:
        return b + str(len(log))


print(returns(), log)
log.clear()
for i in range(4):
    with m(f"x{i}") as x, suppress(ZeroDivisionError):
        if i == 0:
            continue
        if i == 2:
            break
        1 / 0
print(log, x)
log.clear()
with (
    m("p") as p,
    nullcontext([1, 2]) as (first, second),
    m("q"),
):
    print(p, first, second)


class Holder:
    pass


h, d = Holder(), {}
with m("attr") as h.value, m("item") as d["key"], m("pair") as (y, *z):
    print(h.value, d, y, z)
print(log[-3:])
log.clear()
with ExitStack() as stack:
    names = [stack.enter_context(m(n)) for n in "rs"]
    stack.callback(log.append, "callback")
    print(names)
print(log)


def generator():
    with m("g1"), m("g2"):
        yield 1
        yield 2


log.clear()
for value in generator():
    pass
print(value, log)
