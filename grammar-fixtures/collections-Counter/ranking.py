# Voting and ranking with Counter and ties.
from collections import Counter, defaultdict
votes = ["b", "a", "c", "a", "b", "d"]
c = Counter(votes); print(c.most_common(), c.most_common(1)[0][0], [k for k, v in c.items() if v == max(c.values())], sorted(c, key=lambda k: (-c[k], k)), Counter(a=1) + Counter(a=2), sum(c.values()), c["zz"], "zz" in c, dict(c))
groups = defaultdict(lambda: {"n": 0, "names": []})
for i, v in enumerate(votes): groups[v]["n"] += 1; groups[v]["names"].append(i)
print(dict(groups), len(groups), groups["b"]["n"] / len(votes))
