# Operators that bind in surprising order: unary minus and **, not and in, comparison chains, conditional, lambda, bit operators.
print(-2 ** 2, 2 ** -1, 2 ** 3 ** 2, -2 % 3, -7 // 2, - -3, +-3, ~-1, not not 0)
print(1 < 2 < 3, 3 > 2 > 2, 1 < 2 == True, (1 < 2) == True, 1 == 1.0 == True, not 1 == 2, not 1 in [2])
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1 and 0, [] or {} or "last", 0 and 1 / 0)
print(1 + 2 << 1, 1 | 2 ^ 3 & 2, 5 & 3 == 3, (5 & 3) == 1, ~1 & 3, 1 << 2 + 1)
print("a" if 0 else "b" if 1 else "c", (lambda x: x or 1)(0) + 1, [x if x else -1 for x in (0, 2)])
f = lambda x, y=2: x + y if x else y
print(f(0), f(1), (lambda: 1, 2)[1], [(lambda n: n * 2)(i) for i in range(3)])
print("x" in "xy" in ["xy"], 1 in [1] == [1], 1 is not None, not None is None, 2 not in [1] and 3)
print(2 * "ab" + "c" * 2, [0] * 2 + [1], "%s-%s" % (1, 2) * 2, 3 .real)
print(10 - 3 - 2, 100 / 10 / 2, 2 * 3 % 4, 2 + 3 * 4 ** 2 / 8 - 1, 7 // 2 * 2, -7 % 3 * 2)
n = 5
print(0 < n <= 5 != 6 > n, n == 5 in [True], n if n > 3 else 0 or 7, (n := 2) + n, -n.bit_length())
order = []
def v(x):
    order.append(x)
    return x
print(v(1) + v(2) * v(3), v(4) < v(5) < v(0) < v(99), order)
order.clear()
d = {v("k"): v("v"), **{v("z"): v(0)}}
d[v("i")] = v("value first")
print([v(1), v(2)][v(0)], order)
print(*[not True, True != False, False == (not True)], await_ := 1, sep=",")
