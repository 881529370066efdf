# Lists in conditions, comparisons, and as return values.
def first_or_none(xs): return xs[0] if xs else None
def partition(xs, pred):
    yes, no = [], []
    for x in xs: (yes if pred(x) else no).append(x)
    return yes, no
print(first_or_none([]), first_or_none([0]), partition(range(6), lambda x: x % 2), [] == False, [1] > [], [[]] > [], not [[]], [1, 2, 3] == [1, 2, 3.0], [None] == [0], ["a"] * 2 == ["a", "a"], [1] is [1])
if (found := [x for x in (1, 5, 9) if x > 4]) and len(found) > 1: print(found)
