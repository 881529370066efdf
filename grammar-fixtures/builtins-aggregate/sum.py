# sum of ints, floats, lists, with a start.
print(sum([1, 2]), sum([]), sum([1.5, 2]), sum((1, 2), 10), sum([[1], [2]], []), sum({1: "a", 2: "b"}), sum([True, True, False]), sum([0.1] * 10), sum(x * x for x in range(4)))
print(sum([1, 2], start=0.5), sum([(1,), (2,)], ()), sum([1, 2.0]), sum([1e16, 1, -1e16]))
for bad in (["a"], [None], [1, "2"], 5):
    try: sum(bad)
    except TypeError as e: print(e)
try: sum(["a"], "")
except TypeError as e: print(e)
