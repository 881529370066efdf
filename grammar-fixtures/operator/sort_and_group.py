# itemgetter with sorted, groupby, max and map over records.
from itertools import groupby
from operator import itemgetter, attrgetter
rows = [{"team": "b", "n": 2}, {"team": "a", "n": 5}, {"team": "b", "n": 1}]
rows.sort(key=itemgetter("team", "n"))
print([(k, [r["n"] for r in g]) for k, g in groupby(rows, key=itemgetter("team"))], max(rows, key=itemgetter("n"))["team"], sum(map(itemgetter("n"), rows)), sorted({"x": 3, "y": 1}.items(), key=itemgetter(1)), [*map(itemgetter(0), ["ab", "cd"])])
class P:
    def __init__(self, a, b): self.a, self.b = a, b
print([p.b for p in sorted([P(2, "x"), P(1, "y")], key=attrgetter("a"))], attrgetter("b")(P(0, "z")))
