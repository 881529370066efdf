# Large lists and custom sequences.
import bisect
xs = list(range(0, 10**6, 7))
print(bisect.bisect_left(xs, 500000), bisect.bisect_right(xs, 7), len(xs))
print(bisect.bisect_left(range(0, 100, 10), 35), bisect.bisect_left("abdf", "c"), bisect.bisect_left([(1, "b"), (2, "a")], (2,)))
class Squares:
    def __len__(self): return 10
    def __getitem__(self, i): return i * i
print(bisect.bisect_left(Squares(), 50), bisect.bisect_right(Squares(), 81), bisect.bisect_left([2**70, 2**71], 2**70 + 1))
