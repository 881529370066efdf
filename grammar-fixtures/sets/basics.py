# Creation, membership, operators.
s = {3, 1, 2, 3}
print(sorted(s), len(s), 1 in s, set(), set([1, 1]), {1} | {2})
a, b = {1, 2, 3}, {2, 3, 4}
print(a & b, a | b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a >= {1}, a.isdisjoint({9}))
print(a == {3, 2, 1}, {1, 2} != {1}, {1} == {1.0, True}, bool(set()))
seen = set()
unique = []
for x in [3, 1, 3, 2, 1]:
    if x not in seen:
        seen.add(x)
        unique.append(x)
print(unique)
try:
    {1} + {2}
except TypeError as e:
    print(e)
try:
    {[]}
except TypeError as e:
    print(e)
