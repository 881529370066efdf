# Where a value belongs, with bounds and keys.
import bisect
xs = [1, 2, 2, 2, 5, 9]
print([(bisect.bisect_left(xs, x), bisect.bisect_right(xs, x), bisect.bisect(xs, x)) for x in (0, 1, 2, 3, 9, 10)])
print(bisect.bisect_left([], 1), bisect.bisect_left(xs, 2, 2), bisect.bisect_right(xs, 2, 0, 2), bisect.bisect_left(xs, 2, hi=1))
ys = []
for x in (5, 1, 4, 1, 3):
    bisect.insort(ys, x)
print(ys)
bisect.insort_left(ys, 1.0)
print(ys, [type(y).__name__ for y in ys[:3]])
people = [("ann", 20), ("bob", 30), ("cat", 40)]
print(bisect.bisect_left(people, 30, key=lambda p: p[1]), bisect.bisect_right(people, 30, key=lambda p: p[1]))
bisect.insort(people, ("dan", 35), key=lambda p: p[1])
print(people)
print(bisect.bisect(["a", "b", "é", "😀"], "z"), bisect.bisect([-0.0, 0.0], 0), bisect.bisect_left([float("-inf"), 0, float("inf")], 1e308), bisect.bisect_left([1, 2, 3], float("nan")))
