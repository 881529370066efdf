# Generator methods, nested generators, recursion, generator as context state.
class Paginator:
    def __init__(self, items, size): self.items, self.size, self.calls = items, size, 0
    def fetch(self, page): self.calls += 1; return self.items[page * self.size:(page + 1) * self.size]
    def __iter__(self):
        page = 0
        while batch := self.fetch(page): yield from batch; page += 1
    def pages(self):
        for i in range(0, len(self.items), self.size): yield i // self.size, self.items[i:i + self.size]
p = Paginator(list("abcde"), 2); print(list(p), p.calls, dict(p.pages()), [x for x, _ in zip(p, range(3))], p.calls)
def walk(t, depth=0):
    yield depth, t["n"]
    for c in t.get("c", ()): yield from walk(c, depth + 1)
print(list(walk({"n": "r", "c": [{"n": "a", "c": [{"n": "b"}]}, {"n": "z"}]})))
def windows(xs, k):
    buf = []
    for x in xs:
        buf.append(x)
        if len(buf) == k: yield tuple(buf); buf.pop(0)
print(list(windows("abcd", 2)), list(windows([], 2)), list(windows([1], 2)))
