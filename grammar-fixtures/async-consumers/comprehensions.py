# Comprehensions whose parts wait keep the order of their effects.
import time


def ask(x):
    time.sleep(0)
    print("ask", x)
    return x


def rows(n):
    for i in range(ask(n)):
        time.sleep(0)
        yield i


print([ask(x) for x in (1, 2)])
print([ask(x) + ask(x * 10) for x in rows(2)])
print({ask(x) % 2 for x in (1, 3)})
print({ask(k): ask(v) for k, v in [("a", 1), ("b", 2)]})
print([x for x in (1, 2, 3) if ask(x) % 2 and ask(-x)])
print([(x, y) for x in rows(2) for y in rows(x + 1) if ask(y) >= 0])
print([[ask(y) for y in range(x)] for x in range(3)])
print([y for x in [1, 2] if (y := ask(x)) > 1])
print([z for x in [1, 2] for z in [ask(x)]])
print(sum(ask(x) for x in (1, 2)))
print(max((ask(x) for x in (1, 3, 2)), default=0))
print(sorted({ask(x) for x in (3, 1)}))
lazy = (ask(x) for x in [7, 8])
print("nothing yet")
print(list(lazy))
fns = [lambda: ask("late") for _ in range(2)]
print([f() for f in fns])
table = {name: (lambda n=name: ask(n)) for name in ("p", "q")}
print([table[k]() for k in table])
print([ask(a) if ask(c) else ask(b) for a, b, c in [(1, 2, 0), (3, 4, 5)]])
print(ask(0) or ask(1) and ask(2))
print(ask(1) < ask(2) < ask(0) < ask(9))
print([*(ask(x) for x in (1, 2)), *[ask(3)]])
print({**{ask("k"): ask(1)}, **{"m": ask(2)}})
print(f"{ask('f')!r:>5} {ask(3):03d}")
values = [1, 2, 3]
values[ask(0)] = ask(5)
values[ask(1)] += ask(6)
print(values[ask(0) : ask(2)])
x = y = ask(4)
print(x, y)
assert ask(True), "never"
while ask(len(values)) > 1:
    values.pop()
print(values)
