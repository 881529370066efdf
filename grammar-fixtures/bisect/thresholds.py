# Grading by thresholds and keeping a list sorted.
import bisect
def grade(score, cuts=(60, 70, 80, 90), names="FDCBA"): return names[bisect.bisect(cuts, score)]
print("".join(map(grade, [59, 60, 75, 90, 100])))
xs = []
for x in [5, 1, 4, 1]: bisect.insort(xs, x); print(xs)
i = bisect.bisect_left(xs, 4); print(i < len(xs) and xs[i] == 4, bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 1))
