# A generator that mutates its argument while the consumer reads it.
def collect(chunks, sink):
    for c in chunks:
        sink.append(c.upper())
        yield c
    sink.append("END")
sink = []
for c in collect(iter("ab"), sink): print(c, sink)
print(sink)
xs = [1, 2]
def over(items):
    for i in items: yield i
g = over(xs); print(next(g)); xs.append(3); print(list(g))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
