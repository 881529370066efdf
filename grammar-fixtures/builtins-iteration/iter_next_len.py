# iter, next, len, slice of custom things.
i = iter([1, 2]); print(next(i), next(i), next(i, "end"))
try: next(i)
except StopIteration as e: print(repr(e))
print(len("é😀"), len([]), len({1: 2}), len(range(0, 10, 3)), len((1,)), len({1, 2}), len(b"ab"))
for bad in (5, None, (x for x in []), True, len):
    try: len(bad)
    except TypeError as e: print(e)
class L:
    def __len__(self): return -1
try: len(L())
except ValueError as e: print(e)
d = {"a": 1}; print(next(iter(d)), next(iter(d.values())), next(iter(set()), None), next((k for k in d if k == "z"), 0))
