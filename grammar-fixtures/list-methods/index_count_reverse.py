# index, count, reverse, copy.
xs = [3, 1, 2, 1, "1", 1.0]
print(xs.index(1), xs.index(1, 2), xs.index("1"), xs.count(1), xs.count(True), xs.count("z"))
for args in ((9,), (3, 1), (1, 2, 3)):
    try:
        print(xs.index(*args))
    except ValueError as e:
        print(e)
print(xs.reverse(), xs, xs.copy() == xs, xs.copy() is xs)
print([{"a": 1}, {"b": 2}].index({"b": 2}), [[1], [2]].count([1]))
