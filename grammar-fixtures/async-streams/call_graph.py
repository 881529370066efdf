# Async spreads through tables of functions, closures, decorators, inheritance, overrides and callbacks.
import functools
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, Callable


def slow(x):
    time.sleep(0)
    return f"slow {x}"


@dataclass
class Tool:
    name: str
    exec_fn: Callable[..., Any]


def make_tool(name, fn):
    def run(**kwargs):
        return fn(**kwargs)

    return Tool(name, run)


tools = {
    "slow": make_tool("slow", lambda x: slow(x)),
    "fast": make_tool("fast", lambda x: f"fast {x}"),
    "bound": Tool("bound", functools.partial(slow, "partial")),
}
for name, args in [("slow", {"x": 1}), ("fast", {"x": 2}), ("bound", {})]:
    result = tools[name].exec_fn(**args)
    print(name, result, len(result))


class Step(ABC):
    @abstractmethod
    def run(self, x): ...

    def twice(self, x):
        return self.run(self.run(x))


class Quick(Step):
    def run(self, x):
        return x + "q"


class Slow(Step):
    def run(self, x):
        return slow(x) + "s"


for step in (Quick(), Slow()):
    print(step.run("1"), step.twice("2"))


def logged(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        print("call", fn.__name__)
        value = fn(*args, **kwargs)
        print("value", value)
        return value

    return wrapper


@logged
def decorated(x):
    return slow(x)


@logged
def quick(x):
    return x


print(decorated("d"), quick("e"))


def apply(fn, *args):
    return fn(*args)


print(apply(slow, 1), apply(str, 2), apply(lambda: slow(3)))


class Bus:
    def __init__(self):
        self.handlers = []

    def on(self, handler):
        self.handlers.append(handler)
        return handler

    def emit(self, event):
        return [h(event) for h in self.handlers]


bus = Bus()


@bus.on
def first(event):
    return slow(event)


bus.on(lambda event: event.upper())
print(bus.emit("evt"))


class Catalog:
    _tools: dict = {}

    @classmethod
    def register(cls, name):
        def wrap(fn):
            cls._tools[name] = fn
            return fn

        return wrap

    def call(self, name, *args):
        method = getattr(self, f"tool_{name}", None) or self._tools[name]
        return method(*args)

    def tool_inner(self, x):
        return slow(x)


@Catalog.register("outer")
def outer_tool(x):
    return f"outer {x}"


catalog = Catalog()
print(catalog.call("inner", 1), catalog.call("outer", 2))


def compose(*fns):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), fns)


print(compose(slow, str.upper)("c"))


def recursive(n):
    return slow(n) if n == 0 else recursive(n - 1)


print(recursive(3))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    slow(n)
    return False if n == 0 else even(n - 1)


print(even(4))
result = slow("x") if slow("y") else None
print(result, slow("z")[0], slow("z").upper(), -len(slow("w")), not slow(""), slow("k") in ["slow k"])
print({slow(1): [slow(2)]}, (slow(3),), slow(4) == "slow 4", f"{slow(5)}")
try:
    raise ValueError(slow("err"))
except ValueError as error:
    print(error)
