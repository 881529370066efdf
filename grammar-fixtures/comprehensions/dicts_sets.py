# Dict and set comprehensions.
print({k: v for v, k in enumerate("abc")}, {n: n * n for n in (3, 1, 2)}, {c for c in "x"}, {k.upper(): v or "none" for k, v in {"a": None, "b": 0, "c": 1}.items()})
print({v: k for k, v in {"a": 1, "b": 1}.items()}, {i % 2: i for i in range(5)}, sorted({len(w) for w in "a bb cc".split()}))
pairs = {(a, b): a + b for a in range(2) for b in range(2) if a != b}
print(pairs)
params = {"temperature": 0.1, "max_tokens": None, "stop": []}
print({k: v for k, v in params.items() if v is not None}, {k: v for k, v in params.items() if v})
print({**{str(i): i for i in range(3)}, "x": [j for j in range(2)]})
