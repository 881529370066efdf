# Rows are grouped by several keys, with counts, sets and lambdas as factories.
from collections import defaultdict

rows = [("eu", "ann", 3), ("us", "bob", 5), ("eu", "cy", 1), ("eu", "ann", 4), (None, "dd", 0)]
by_region = defaultdict(lambda: defaultdict(int))
people = defaultdict(set)
stats = defaultdict(lambda: {"n": 0, "total": 0.0})
for region, name, amount in rows:
    by_region[region][name] += amount
    people[region].add(name)
    entry = stats[region]
    entry["n"] += 1
    entry["total"] += amount
print({k: dict(v) for k, v in by_region.items()})
print({k: sorted(v) for k, v in people.items()})
for region, entry in stats.items():
    print(region, entry, f"{entry['total'] / entry['n']:.2f}")
for region in list(by_region):
    for other in ("ann", "zoe"):
        if by_region[region][other] == 0:
            del by_region[region][other]
print({k: dict(v) for k, v in by_region.items()}, len(by_region))
counter = iter(range(100))
ids = defaultdict(lambda: next(counter))
print([ids[w] for w in "a b a c b a".split()], dict(ids))
inverse = defaultdict(list)
for k, v in ids.items():
    inverse[v % 2].append(k)
print(inverse[0], inverse[1], inverse[2], list(inverse))
print(isinstance(ids, dict), str(defaultdict(None, {1: 2})), defaultdict(list).get("a", "none"))
for bad in (lambda: defaultdict(5), lambda: defaultdict(None)["k"], lambda: defaultdict(list)[[]]):
    try:
        print(bad())
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
