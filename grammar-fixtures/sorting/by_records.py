# Records sorted as agents do it: several keys, missing values last, itemgetter, attrgetter, grouping after sorting, top n.
from itertools import groupby
from operator import attrgetter, itemgetter
from collections import namedtuple

rows = [
    {"team": "red", "score": 3.5, "name": "Zoe"},
    {"team": "blue", "score": None, "name": "amy"},
    {"team": "red", "score": 9, "name": "Bob"},
    {"team": "blue", "score": 9, "name": "Åke"},
    {"team": "red", "score": 10, "name": "bob"},
]
print([r["name"] for r in sorted(rows, key=lambda r: (r["score"] is None, -(r["score"] or 0), r["name"].casefold()))])
print([r["name"] for r in sorted(rows, key=itemgetter("team", "name"))])
for team, group in groupby(sorted(rows, key=itemgetter("team")), key=itemgetter("team")):
    print(team, [r["name"] for r in group])
P = namedtuple("P", "x y")
points = [P(2, 1), P(1, 2), P(1, 1)]
print(sorted(points), sorted(points, key=attrgetter("y", "x")), sorted(points, key=lambda p: -p.x))
counts = {"b": 2, "a": 2, "c": 5}
print(sorted(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:2])
print(dict(sorted(counts.items(), reverse=True)), max(counts, key=counts.get), min(counts, key=counts.get))
order = ["low", "mid", "high"]
print(sorted(["high", "low", "mid", "low"], key=order.index))
try:
    sorted(rows, key=lambda r: r["score"])
except TypeError as e:
    print(e)
index = sorted(range(len(rows)), key=lambda i: rows[i]["name"])
print(index, [*reversed(sorted("cab"))])
