# product, permutations, combinations, groupby, zip_longest, tee, pairwise.
from itertools import product, permutations, combinations, combinations_with_replacement, groupby, zip_longest, tee, pairwise
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), ["".join(p) for p in permutations("abc")], list(permutations([1, 2, 3], 2))[:3], list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)), list(combinations([1], 2)))
print([(k, list(g)) for k, g in groupby("aabba")], {k: [w for w in g] for k, g in groupby(["a", "b", "cc"], key=len)}, list(zip_longest([1, 2], "a", fillvalue="-")), list(zip_longest([1], [])), list(pairwise([1, 2, 3])))
a, b = tee([1, 2]); print(next(a), list(b), list(a))
