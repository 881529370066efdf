# Augmented assignment through attributes, subscripts and properties.
class Counter:
    hits = 0

    def __init__(self):
        self.stats = {"ok": 0, "bad": 0}

c = Counter()
c.hits += 1
c.hits += 1
print(c.hits, Counter.hits)
c.stats["ok"] += 5
c.stats["bad"] -= 1
print(c.stats)
counts = {}
for word in "a b a c a".split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
try:
    counts["zz"] += 1
except KeyError as e:
    print("KeyError", e)
