# What cannot be compared raises; the classic table of grades.
import bisect
def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for bad in (lambda: bisect.bisect([1, 2], "a"), lambda: bisect.bisect_left([1, 2], 1, -1), lambda: bisect.insort((1, 2), 3), lambda: bisect.bisect_left(None, 1)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return f"I{self.n}"
items = [Item(1), Item(3)]
bisect.insort(items, Item(2))
print(items, bisect.bisect_left(items, Item(3)))
