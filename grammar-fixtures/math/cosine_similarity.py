# A similarity search with math.
import math
def dot(a, b): return sum(x * y for x, y in zip(a, b))
def norm(a): return math.sqrt(dot(a, a))
def cosine(a, b): return dot(a, b) / (norm(a) * norm(b)) if norm(a) and norm(b) else 0.0
docs = {"a": [1, 0, 1], "b": [0, 1, 0], "c": [1, 1, 1], "zero": [0, 0, 0]}
q = [1, 0, 0.5]
ranked = sorted(((cosine(q, v), k) for k, v in docs.items()), reverse=True)
for s, k in ranked: print(k, round(s, 4), f"{s:.1%}")
def entropy(ps): return -sum(p * math.log2(p) for p in ps if p > 0)
print(entropy([0.5, 0.5]), entropy([1.0]), round(entropy([0.2, 0.3, 0.5]), 6), [round(math.exp(x) / sum(map(math.exp, [1, 2, 3])), 4) for x in [1, 2, 3]])
