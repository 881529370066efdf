# Methods that mutate and combine.
s = {1, 2}
print(s.add(3), s.update([4, 5], (6,)), sorted(s))
s.discard(99)
s.remove(1)
try:
    s.remove(99)
except KeyError as e:
    print("KeyError", e)
print(sorted(s.union([7], "a" and [8])), sorted(s.intersection([2, 3, 99])), sorted(s.difference([2], [3])), sorted(s.symmetric_difference([2, 100])))
s.intersection_update([2, 3, 4])
print(sorted(s))
s -= {2}
s |= {10}
s ^= {3, 11}
s &= {4, 10, 11, 12}
print(sorted(s), s.issubset(range(20)), s.issuperset([]), {5}.pop())
c = s.copy()
c.clear()
print(c, len(s))
try:
    set().pop()
except KeyError as e:
    print(e)
