# fromkeys, copy, clear.
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys([]))
shared = dict.fromkeys(["x", "y"], [])
shared["x"].append(1)
print(shared)
d = {"a": [1]}
c = d.copy()
c["a"].append(2)
c["b"] = 1
print(d, c)
alias = d
d.clear()
print(alias, d == {}, d is alias)
print(list(dict.fromkeys("mississippi")))
