# Comparison of parameters whose type is known only at run time.
def same(a, b): return a == b
def less(a, b):
    try: return a < b
    except TypeError as e: return str(e)
for a, b in (([1], [1]), ((1,), [1]), ({"a": [1]}, {"a": [1]}), (1, 1.0), ("a", "b"), ({1}, {1, 2}), (None, None), ((1, "a"), (1, 2)), ([1, 2], [1]), (True, 2), ("a", None)): print(same(a, b), a != b, less(a, b))
