# Recursive functions over nested data: deep copies, flatten, paths, comparison, generators, memo in a default argument.
def flatten(x):
    if isinstance(x, (list, tuple)):
        return [z for y in x for z in flatten(y)]
    return [x]


def paths(node, prefix=()):
    if isinstance(node, dict):
        for key, child in node.items():
            yield from paths(child, prefix + (key,))
    elif isinstance(node, list):
        for i, child in enumerate(node):
            yield from paths(child, (*prefix, i))
    else:
        yield "/".join(map(str, prefix)), node


print(flatten([1, [2, (3, [])], [[4]]]))
print(list(paths({"a": [1, {"b": None}], "c": {}, "d": "x"})))


def fib(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(90), fib(200), len(fib.__defaults__[0]))


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])]


print(permutations("abc")[:3], len(permutations([1, 2, 3, 4])))


def redact(value, keys=frozenset({"token"})):
    match value:
        case dict():
            return {k: "***" if k in keys else redact(v, keys) for k, v in value.items()}
        case [*items]:
            return [redact(i, keys) for i in items]
        case str() if len(value) > 5:
            return value[:2] + "..."
    return value


print(redact({"token": "abc", "list": [{"token": 1}, "long text", (1, "x")], "n": 1.0}))
hanoi = lambda n, a="A", b="B", c="C": 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
print(hanoi(8))
