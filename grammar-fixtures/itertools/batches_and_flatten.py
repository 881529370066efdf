# Batches, flattening and interleaving of lists.
from itertools import chain, islice, zip_longest, groupby, accumulate
def batched(xs, n):
    it = iter(xs)
    while batch := list(islice(it, n)): yield batch
print(list(batched(range(7), 3)), list(batched([], 2)), list(chain.from_iterable(batched("abcd", 3))))
print([x for pair in zip_longest("ab", "123") for x in pair if x is not None], list(accumulate([1, -2, 3], lambda a, b: a * b)), {k: len(list(g)) for k, g in groupby(sorted("banana"))}, sum(chain([1], (2,), {3})))
