# Ties keep the order of first sight, elements repeats, total sums, and deleting a key that is missing is no error.
from collections import Counter

words = "the cat the dog a cat the a bird".split()
c = Counter(words)
print(c)
print(c.most_common(), c.most_common(2), c.most_common(0), c.most_common(-1), c.most_common(99)[-1])
print(list(c.elements()), c.total())
del c["missing"]
del c["the"]
print(list(c), c.most_common(1), len(c))
c["late"] = 2
c["cat"] -= 5
print(c.most_common(), list(c.elements()), c.total())
print(c.pop("cat"), c.pop("cat", "gone"))
try:
    c.pop("cat")
except KeyError as e:
    print("KeyError", e)
print(Counter([1, 1.0, True, "1"]), Counter(x % 3 for x in range(10)), Counter(None), Counter())
print(Counter({"a": 1.5, "b": 2}).most_common(), Counter((1, 2) for _ in range(2)))
try:
    Counter([[1]])
except TypeError as e:
    print(e)
copy = c.copy()
copy["new"] += 1
print("new" in c, type(copy).__name__, dict(copy))
