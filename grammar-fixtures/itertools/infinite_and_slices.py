# count, cycle, repeat, islice, takewhile, dropwhile.
from itertools import count, cycle, repeat, islice, takewhile, dropwhile, chain, accumulate, starmap, filterfalse, compress
print(list(islice(count(5, 2), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 2)), list(islice("abcdef", 1, 5, 2)), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(islice([1, 2], 0)))
print(list(chain([1], "a", (2,))), list(chain.from_iterable([[1], [2, 3]])), list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(starmap(pow, [(2, 3), (3, 2)])), list(filterfalse(lambda x: x % 2, range(5))), list(compress("abc", [1, 0, 1])), [next(c) for c in [count(0.5)]])
it = iter(range(6)); print(list(islice(it, 2)), list(it), list(zip(count(1), "ab")))
