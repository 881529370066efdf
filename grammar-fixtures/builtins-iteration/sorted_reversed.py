# sorted and reversed on every iterable.
print(sorted([3, 1, 2]), sorted("bca"), sorted({"b": 1, "a": 2}), sorted((2, 1), reverse=True), sorted([]), sorted(["b", "A", "a"], key=str.lower), sorted([1.5, 1, True, 0]), sorted({3, 1}))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), type(reversed([])).__name__)
xs = [("x", 1), ("y", 0), ("z", 1)]
print(sorted(xs, key=lambda p: p[1], reverse=True), sorted(xs, key=lambda p: p[1]), xs)
for bad in (lambda: reversed({1}), lambda: reversed(iter([])), lambda: sorted([1, None]), lambda: sorted([[1], ["a"]]), lambda: sorted([1], lambda x: x)):
    try: bad()
    except TypeError as e: print(e)
