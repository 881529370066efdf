# + and * on sequences.
print([1] + [2], (1,) + (2,), "a" + "b", b"a" + b"b")
print([0] * 3, 3 * "ab", (1, 2) * 2, "x" * 0, [1] * -1, True * "q")
a = [1, 2]
b = a * 1
print(a == b, a is b)
print("-" * 20)
print("=" * 3 + "title" + "=" * 3)
