# Counter counting, most_common, arithmetic.
from collections import Counter
c = Counter("mississippi"); print(c, c["s"], c["zz"], c.most_common(2), c.most_common()[-1], sum(c.values()), len(c), list(c), "zz" in c, c.total())
c.update("sss"); c.subtract({"i": 10}); print(c, +c, c.most_common(1)); del c["p"]; print(dict(c), sorted(c.elements()))
a, b = Counter(x=3, y=1), Counter(x=1, z=2); print(a + b, a - b, a & b, a | b, a == Counter({"x": 3, "y": 1}), Counter([1, 1.0, True]), Counter(), Counter({"k": 0}), bool(Counter()), a["new"], len(a))
words = "the cat and the dog and the".split(); print(Counter(words).most_common(), {w: n for w, n in Counter(words).items() if n > 1}, Counter(len(w) for w in words))
