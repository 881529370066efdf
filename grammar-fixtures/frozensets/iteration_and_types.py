# Frozen sets where a list may come: unpacking, comprehension, min and max, isinstance, defaults of parameters, constants.
ALLOWED = frozenset({"get", "post"})


def check(method, allowed=ALLOWED):
    return method.lower() in allowed


print(check("GET"), check("put"), check("x", frozenset("x")))
(only,) = frozenset([42])
print(only, [*frozenset([1])], max(frozenset([3, 9, 1])), sum(frozenset([1, 2, 2])), sorted(frozenset("cab"), reverse=True))
print(isinstance(ALLOWED, frozenset), isinstance(ALLOWED, set), isinstance(set(), frozenset), type(ALLOWED) is frozenset)
print(frozenset(x % 3 for x in range(9)) == frozenset(range(3)), frozenset({"k": 1}) == {"k"}, frozenset("aab") == set("ab"))
mixed = {1, "a", (1, 2), frozenset([1]), None}
print(len(mixed), frozenset([True]) in mixed, (1.0, 2) in mixed)
groups = {frozenset(w): w for w in ["tea", "eat", "tan", "ate"]}
print(sorted(groups.values()))
print(frozenset.union(frozenset("a"), "b", {"c"}) == set("abc"), frozenset("abc").intersection("bcd", "cde") == {"c"})


class Tags(frozenset):
    def label(self):
        return "+".join(sorted(self))


t = Tags(["x", "a"])
print(t.label(), "x" in t, len(t), t == {"a", "x"}, t | {"z"} == {"a", "x", "z"})
try:
    len(frozenset(1, 2))
except TypeError as e:
    print(e)
copy = set(ALLOWED)
copy.discard("get")
print(sorted(copy), sorted(ALLOWED), ALLOWED - copy, ALLOWED.difference(["post"], ["none"]))
