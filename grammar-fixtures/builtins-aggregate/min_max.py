# min and max with key, default, several arguments, ties.
print(min(3, 1, 2), max([3, 1]), max("hello"), min("b", "a"), max([1, 2.0, 2]), min([1, 1.0]), max([(1, "b"), (1, "a")]), max("bb", "a", key=len), min(["aa", "b"], key=len))
print(max([], default=None), min((), default="d"), max({"a": 3, "b": 5}), max({"a": 3, "b": 5}.items(), key=lambda kv: kv[1]), max([[1, 2], [1, 3]]), max(x for x in (1, 5)), max(["a", "c", "b"], key=ord))
print(max([1, True]), max([True, 1]), min([0.0, -0.0]), max(float("nan"), 1), max(1, float("nan")))
for f in (lambda: max([]), lambda: max(1, "a"), lambda: min(5), lambda: max(), lambda: max(None, 1), lambda: max(1, 2, default=0)):
    try: f()
    except (ValueError, TypeError) as e: print(e)
