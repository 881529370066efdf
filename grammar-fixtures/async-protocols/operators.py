# Special methods that wait behind operators, calls, loops and `with`, with values of one class, and of several.
import time


class Rates:
    def __init__(self, base):
        time.sleep(0)
        self.base = base

    def __call__(self, amount, to="EUR"):
        time.sleep(0)
        return f"{amount * self.base} {to}"

    def __enter__(self):
        time.sleep(0)
        print("open", self.base)
        return self

    def __exit__(self, kind, value, trace):
        time.sleep(0)
        print("close", kind.__name__ if kind else None, value)
        return kind is KeyError

    def __iter__(self):
        for step in range(3):
            time.sleep(0)
            yield self.base + step

    def __repr__(self):
        return f"Rates({self.base})"


class Other:
    def __enter__(self):
        return 5

    def __exit__(self, *exc):
        return False

    def __call__(self, amount, to="EUR"):
        return f"other {amount} {to}"

    def __iter__(self):
        return iter([7, 8])


rates = Rates(2)
print(rates(3), rates(4, to="USD"))
for source in (rates, Other()):
    print([x for x in source], list(source), sum(source), max(source), 3 in source, sorted(source, reverse=True))
    print(source(1), (lambda f: f(2))(source), list(map(source, [1, 2])))
    a, *rest = source
    print(a, rest, [*source, 0], dict(zip("ab", source)), {*source} == set(source))
    print(*source, sep="|")
    print(",".join(str(x) for x in source), any(x > 3 for x in source), next(iter(source)))
    with source as opened:
        print("in", opened if isinstance(opened, int) else opened.base)
with Rates(9) as r, Rates(10):
    raise KeyError("swallowed")
try:
    with Rates(11):
        raise ValueError("seen")
except ValueError as e:
    print("after", e)


def first(source):
    for x in source:
        return x


print(first(rates), first(Other()), first([1]), first(x for x in rates))


class Chain:
    def __init__(self, *steps):
        self.steps = steps

    def __or__(self, other):
        return Chain(*self.steps, other)

    def __call__(self, value):
        for step in self.steps:
            value = step(value)
        return value


def slow(x):
    time.sleep(0)
    return x + 1


chain = Chain(slow) | (lambda x: x * 2) | slow
print(chain(1), (chain | str)(2) + "!", [chain(x) for x in range(3)])
print(list(map(chain, (1, 2))), sorted([3, 1, 2], key=chain, reverse=True), max([1, 2], key=lambda x: -chain(x)))
