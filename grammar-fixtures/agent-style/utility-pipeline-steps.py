# Steps composed with >> and |, with lazy iteration, timing by a fake clock, and reports of what failed
from __future__ import annotations

import operator
from contextlib import contextmanager
from functools import reduce
from typing import Any, Callable


class Step:
    def __init__(self, fn: Callable[[Any], Any], name: str | None = None):
        self.fn, self.name = fn, name or getattr(fn, "__name__", "step")

    def __call__(self, value: Any, **options: Any) -> Any:
        return self.fn(value, **options) if options else self.fn(value)

    def __rshift__(self, other: Step | Callable) -> Step:
        after = other if isinstance(other, Step) else Step(other)
        return Step(lambda v: after(self(v)), f"{self.name}>>{after.name}")

    __or__ = __rshift__

    def __ror__(self, value: Any) -> Any:
        return self(value)

    def __matmul__(self, values):
        return (self(v) for v in values)

    def __repr__(self):
        return f"Step({self.name})"


def step(fn):
    return Step(fn)


@step
def double(x):
    return x * 2


@step
def parse(text):
    return int(text)


@contextmanager
def measured(clock, report):
    start = next(clock)
    error = None
    try:
        yield report
    except ArithmeticError as e:
        error = f"{type(e).__name__}({e})"
    finally:
        report.update(took=next(clock) - start, error=error)


pipeline = parse >> double >> str >> Step(len, "size")
print(pipeline, pipeline("123"), "50" | parse | double, parse | abs)
print(list(double @ [1, "a", [0], 2.5]), next(double @ iter("xyz")))
clock = iter(range(0, 100, 7))
reports = []
for value in ("4", "0", "x"):
    report = {"value": value}
    try:
        with measured(clock, report) as r:
            r["result"] = (parse >> (lambda n: 8 / n))(value)
    except ValueError as e:
        report["raised"] = str(e)
    reports.append(report)
print(*reports, sep="\n")
print(reduce(operator.rshift, [double] * 3)(1), reduce(operator.or_, [{1}, {2}, {3}]), [double] * 2)
try:
    5 >> double
except TypeError as e:
    print(e)
print(sorted([("b", 2), ("a", 2), ("c", 1)], key=operator.itemgetter(1, 0)), operator.attrgetter("name")(double))
