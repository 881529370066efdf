# Order does not matter for equality; sorting by keys and values.
a = {"x": 1, "y": 2}; b = {"y": 2, "x": 1}
print(a == b, list(a) == list(b), str(a) == str(b), sorted(a.items()) == sorted(b.items()), {**a, **b}, {**b, **a}, dict(sorted(b.items())), dict(reversed(a.items())), min(a.items(), key=lambda i: -i[1]))
scores = {"ann": 3, "bob": 5, "cy": 3}
print(sorted(scores, key=lambda n: (-scores[n], n)), [k for k, _ in sorted(scores.items(), key=lambda kv: kv[1])], list(scores)[::-1], list(scores.values()).index(5), dict(zip(scores.values(), scores)))
a["x"] = 9; a.update(z=0); a.pop("y"); a["y"] = 1; print(a)
