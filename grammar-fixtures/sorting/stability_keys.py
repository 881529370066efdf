# Stable sorts with composite, reversed and mixed keys.
rows = [{"n": "b", "s": 2}, {"n": "a", "s": 2}, {"n": "c", "s": 1}, {"n": "A", "s": None}]
print([r["n"] for r in sorted(rows, key=lambda r: r["s"] or 0)], [r["n"] for r in sorted(rows, key=lambda r: (-(r["s"] or 0), r["n"]))], [r["n"] for r in sorted(rows, key=lambda r: (r["s"] is None, r["s"]))])
print([r["n"] for r in sorted(rows, key=lambda r: r["s"] or 0, reverse=True)], sorted([10, 9, 1, 100]), sorted(["10", "9", "1"]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([True, 0, 2, -1]), sorted([0.5, 1, -1.5]))
from operator import itemgetter, attrgetter
from functools import cmp_to_key
print(sorted(rows[:3], key=itemgetter("s", "n"))[0]["n"], sorted("bAc", key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
calls = []; sorted([3, 1, 2], key=lambda x: calls.append(x) or x); print(calls)
