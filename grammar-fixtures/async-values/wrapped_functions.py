# functools around functions that wait: partial, lru_cache, cache, wraps, singledispatch, reduce, cached_property, cmp_to_key.
import functools
import operator
import time
from functools import cached_property, lru_cache, partial, reduce, singledispatch

calls = []


def ask(model, prompt, *, temperature=0.0):
    time.sleep(0)
    calls.append(prompt)
    return f"{model}:{prompt}:{temperature}"


small = partial(ask, "small")
cold = partial(small, temperature=-1.5)


@lru_cache(maxsize=2)
def embed(text):
    time.sleep(0)
    calls.append(f"embed {text}")
    return len(text)


@functools.cache
def settings():
    time.sleep(0)
    calls.append("settings")
    return {"limit": 3}


@singledispatch
def describe(value):
    time.sleep(0)
    return f"something {value}"


@describe.register
def _(value: int):
    time.sleep(0)
    return f"int {value}"


@describe.register(list)
def _(value):
    return "list of " + ", ".join(describe(v) for v in value)


class Client:
    def __init__(self, name):
        self.name = name

    @cached_property
    def token(self):
        time.sleep(0)
        calls.append(f"token {self.name}")
        return f"t-{self.name}"

    def call(self, verb, path):
        time.sleep(0)
        return f"{verb} {path} {self.token}"

    def get(self, path):
        return self.call("GET", path)

    def post(self, path):
        return partial(self.call, "POST")(path)

    @lru_cache
    def remembered(self, key):
        time.sleep(0)
        calls.append(f"remember {key}")
        return key


print(small("hi"), cold("there"), [f("x") for f in (small, cold, partial(cold, "y"))[:2]])
print(small.func.__name__, small.args, cold.keywords)
print(embed("a"), embed("bb"), embed("a"), embed("ccc"), embed("bb"), embed.cache_info())
embed.cache_clear()
print(embed("a"), embed.cache_info().misses, embed.__wrapped__("dddd"))
print(settings()["limit"], settings() is settings())
print(describe(1), describe([1, "x", [2]]), describe.dispatch(int)(5))
client = Client("c")
print(client.get("/a"), client.post("/b"), client.token)
print(client.remembered("k"), client.remembered("k"))
print(reduce(lambda a, b: a + embed(b), ["p", "qq", "p"], 0), reduce(operator.add, map(embed, ["x", "yy"])))


print(sorted([3, 1, 2], key=lambda v: -embed("x" * v)))
print(list(map(partial(ask, "m", temperature=1), ["a", "b"])), list(filter(lambda t: embed(t) > 1, ["a", "bb"])))
handlers = {"ask": partial(ask, "table"), "embed": embed, "describe": describe, "get": client.get}
for name, argument in [("ask", "q"), ("embed", "four"), ("describe", 3), ("get", "/z")]:
    print(name, handlers[name](argument))
print(calls)
