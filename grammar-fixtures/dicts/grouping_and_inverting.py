# Grouping, counting, inverting, merging dicts.
words = ["apple", "avocado", "bean", "cherry", "corn"]
by = {}
for w in words: by.setdefault(w[0], []).append(w)
counts = {k: len(v) for k, v in by.items()}
inv = {}
for k, n in counts.items(): inv.setdefault(n, []).append(k)
print(by, counts, inv, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])), dict(sorted(counts.items(), reverse=True)), sum(counts.values()))
a, b = {"x": 1, "y": {"z": 1}}, {"y": {"w": 2}, "q": 3}
def deep(a, b): return {k: deep(a[k], b[k]) if k in a and k in b and isinstance(a[k], dict) and isinstance(b[k], dict) else b.get(k, a.get(k)) for k in [*a, *(k for k in b if k not in a)]}
print(deep(a, b), {**a, **b}, a | b, {k: a[k] for k in a.keys() & b.keys()}, list(map(list, zip(*a.items()))))
