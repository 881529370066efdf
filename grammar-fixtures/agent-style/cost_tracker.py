# Usage and cost accounting with decorators, context managers and formatting.
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps

PRICES = {"small": (0.15, 0.6), "large": (2.5, 10.0)}


@dataclass
class Usage:
    prompt: int = 0
    completion: int = 0

    @property
    def total(self) -> int:
        return self.prompt + self.completion

    def __add__(self, other: "Usage") -> "Usage":
        if not isinstance(other, Usage):
            return NotImplemented
        return Usage(self.prompt + other.prompt, self.completion + other.completion)

    __radd__ = lambda self, other: self if other == 0 else self + other


@dataclass
class Tracker:
    budget: float
    by_model: dict[str, Usage] = field(default_factory=dict)
    stack: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def record(self, model: str, usage: Usage) -> None:
        self.by_model[model] = self.by_model.get(model, Usage()) + usage
        if self.cost > self.budget:
            raise BudgetExceeded(self.cost, self.budget)

    @property
    def cost(self) -> float:
        total = 0.0
        for model, usage in self.by_model.items():
            in_price, out_price = PRICES[model]
            total += (usage.prompt * in_price + usage.completion * out_price) / 1_000_000
        return total

    @contextmanager
    def span(self, name: str):
        self.stack.append(name)
        before = self.cost
        try:
            yield self
        except BudgetExceeded:
            self.lines.append("!" * len(self.stack) + name)
            raise
        else:
            self.lines.append(f"{'  ' * (len(self.stack) - 1)}{name}: +${self.cost - before:.6f}")
        finally:
            self.stack.pop()


class BudgetExceeded(Exception):
    def __init__(self, cost, budget):
        self.cost, self.budget = cost, budget
        super().__init__(f"${cost:.4f} > ${budget:.4f} ({cost / budget:.0%})")


def tracked(model):
    def decorate(fn):
        @wraps(fn)
        def wrapper(self, prompt, *args, **kwargs):
            answer = fn(self, prompt, *args, **kwargs)
            self.tracker.record(model, Usage(len(prompt) * 1000, len(answer) * 1000))
            return answer
        return wrapper
    return decorate


class Bot:
    def __init__(self, tracker):
        self.tracker = tracker

    @tracked("small")
    def classify(self, text, *, labels=("a", "b")):
        return labels[len(text) % len(labels)]

    @tracked("large")
    def write(self, text, times=1):
        return text[::-1] * times


tracker = Tracker(budget=0.5)
bot = Bot(tracker)
with tracker.span("outer"):
    print(bot.classify("hello", labels=["x", "y", "z"]))
    with tracker.span("inner"):
        print(bot.write("abc", times=2))
try:
    with tracker.span("big"), tracker.span("nested"):
        bot.write("long " * 10, 3)
        print("never")
except BudgetExceeded as e:
    print(type(e).__name__, e, round(e.cost, 6))
print(*tracker.lines, sep="\n")
print(tracker.by_model, tracker.stack, sum(tracker.by_model.values()).total, f"{sum(tracker.by_model.values()).total:,}")
for model, usage in sorted(tracker.by_model.items(), key=lambda kv: -kv[1].total):
    print(f"{model:<8}|{usage.prompt:>10,}|{usage.completion:>10,}|{usage.completion / usage.total:6.1%}")
try:
    Usage() + 5
except TypeError as e:
    print(e)
