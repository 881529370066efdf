# The order of small ints in what |, &, ^ and - make, which CPython's table decides.
a = {1, 9, 17, 3}
b = {8, 16, 3, 24, 0}
print(a, b)
print(a | b, b | a)
print(a ^ b, b ^ a)
print(a - b, b - a)
print(a & b, b & a)
print(a.union(b, [40, 32]), a.difference([1]), a.symmetric_difference([33, 1, 2]))
c = {10, 20, 30, 40, 50}
d = {30, 60, 90}
print(c | d, c ^ d, c - d, d - c, c & d)
c |= d
print(c)
c ^= {10, 100}
print(c)
c -= {20}
print(c)
c &= {90, 60, 5}
print(c)
e = set(range(100, 0, -7))
print(e, list(e | {3, 200}), [x for x in e ^ {2, 9}])
print(frozenset([7, 15, 23]) | {31, 39}, frozenset([7, 15, 23]) ^ {7, 8})
f = {1000, 2000, 3000} | {4000}
print(f, f - {2000}, f ^ {1000, 5000}, sorted(f))
