# iter with a sentinel, explicit next, not iterable.
data = iter([1, 2, 0, 3])
print(list(iter(lambda: next(data), 0)), list(data))
it = iter("ab")
print(next(it), next(it), next(it, None), iter(it) is it)
for bad in (5, None, 1.5, object, len):
    try:
        for _ in bad: pass
    except TypeError as e: print(e)
class Old:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i * i
print(list(Old()), [x for x in Old()], tuple(Old()))
try: next([1])
except TypeError as e: print(e)
