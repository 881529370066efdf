# Every function of the module on ordinary, empty and odd inputs.
import itertools as it
import operator
print(list(it.permutations("abc", 2)), list(it.permutations([])), list(it.permutations("ab", 3)), list(it.combinations("abcd", 2)), list(it.combinations("ab", 0)), list(it.combinations_with_replacement("ab", 2)), list(it.product("ab", [1, 2])), list(it.product()), list(it.product([], "a")), list(it.product("ab", repeat=2)))
print(list(it.islice(it.count(5, -2), 3)), list(it.islice(it.count(0.5, 0.25), 3)), list(it.islice(it.cycle("ab"), 5)), list(it.cycle([])), list(it.repeat("x", 3)), list(it.repeat(1, 0)), list(it.islice("abcdef", 1, None, 2)), list(it.islice("abc", 0)), list(it.islice(range(10), 2, 8, 3)))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([], initial=5)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 2], max)))
print(list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, True, ""])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(lambda x: x < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, "", "a"])), list(it.filterfalse(lambda x: x % 2, range(5))), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.pairwise("abcd")), list(it.pairwise("a")))
print([(k, list(g)) for k, g in it.groupby("aabca")], [(k, len(list(g))) for k, g in it.groupby([1, 1.0, True, 2])], [(k, list(g)) for k, g in it.groupby(["apple", "ant", "bee"], key=lambda w: w[0])], [k for k, g in it.groupby([])])
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.zip_longest()), list(it.zip_longest("a", "")))
a, b = it.tee(iter([1, 2, 3])); next(a); print(list(a), list(b), [list(x) for x in it.tee("ab", 3)], it.tee("a", 0))
for bad in (lambda: it.islice("abc", -1), lambda: list(it.permutations("ab", -1)), lambda: list(it.combinations(5, 1)), lambda: it.repeat(1, "x"), lambda: list(it.chain(5)), lambda: list(it.starmap(pow, [1]))):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
g = it.groupby("aab"); k, first = next(g); next(g); print(k, list(first))
c = it.count(); print(next(c), next(c), next(c), sum(it.islice(it.count(2**53), 2)))
