# Pairs, groups, tee, accumulate and products of short and empty inputs.
from itertools import accumulate, chain, compress, count, cycle, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

print(list(pairwise("abcd")), list(pairwise([1])), list(accumulate([3, 1, 2], max)), list(accumulate([], initial=5)), list(accumulate("abc")))
print([(k, list(g)) for k, g in groupby([1, 1, 2, 1, True])], [(k, len(list(g))) for k, g in groupby(["a", "B", "b"], str.lower)])
a, b = tee(iter([1, 2, 3]))
next(b)
print(list(zip(a, b)), list(zip_longest("ab", [1], (), fillvalue="-")), list(product([], "ab")), list(product("ab", repeat=2))[-1], list(product()))
print(list(islice(count(5, -2), 3)), list(islice(cycle("ab"), 5)), list(compress("abcd", [1, 0, "x", None])), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(bool, [1, "", 2])))
print(list(permutations([1, 2, 3], 2))[:3], list(permutations([1], 2)), list(chain.from_iterable(["ab", [1]])), list(repeat("x", 0)), list(islice(range(9), 1, None, 3)))
for bad in (lambda: islice([1], -1), lambda: list(chain([1], 5)), lambda: list(product(5))):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
