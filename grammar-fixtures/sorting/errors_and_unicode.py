# Mixed types raise; text sorts by code point.
for xs in ([1, "a"], [None, 1], [{}, {}], [(1, "a"), (1, 2)], [1, 2j], [[], ()]):
    try: print(sorted(xs))
    except TypeError as e: print(e)
print(sorted(["é", "z", "a", "Z", "😀", "\uffff"]), sorted(["a1", "a10", "a2"]), sorted(["", " ", "0"]), sorted("aáb"))
xs = [3, 1, 2]
try: xs.sort(key=lambda v: 1 / (v - 2))
except ZeroDivisionError as e: print(e)
print(sorted([3, 1, 2], key=None), sorted(range(3), key=lambda x: -x), sorted([[2], [1, 5], []]), sorted({"b": 1, "a": 2}.items()))
