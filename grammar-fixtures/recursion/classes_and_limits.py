# Recursive methods, trees of objects, closures that call themselves, RecursionError that is caught and recovered from.
class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def depth(self):
        return 1 + max((c.depth() for c in self.children), default=0)

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __repr__(self):
        inner = ", ".join(map(repr, self.children))
        return f"{self.value}({inner})" if inner else str(self.value)

    def map(self, f):
        return Tree(f(self.value), *[c.map(f) for c in self.children])

    def __eq__(self, other):
        return isinstance(other, Tree) and self.value == other.value and self.children == other.children


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(t, t.depth(), list(t), sum(t), t.map(lambda v: v * 10), t.map(str) == t, t.map(int) == t)


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, "maximum recursion depth" in str(e), isinstance(e, RuntimeError))


class Loop:
    @property
    def me(self):
        return self.me

    def __getattr__(self, name):
        return getattr(self, name + "x")


for action in (lambda: Loop().me, lambda: Loop().other):
    try:
        action()
    except RecursionError:
        print("recursion")


def make():
    def step(n):
        return [n] + step(n - 1) if n else []

    return step


print(make()(4), make()(500)[-1])


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))
