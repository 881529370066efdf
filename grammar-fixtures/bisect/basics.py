# bisect and insort.
import bisect
xs = [1, 3, 3, 5]
print(bisect.bisect(xs, 3), bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 0), bisect.bisect_left([], 1), bisect.bisect(xs, 9), bisect.bisect_left(xs, 3, 2), bisect.bisect([("a", 1), ("b", 2)], "b", key=lambda t: t[0]))
bisect.insort(xs, 4); bisect.insort_left(xs, 3.0); print(xs, ["FDCBA"[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 60, 89, 100)])
