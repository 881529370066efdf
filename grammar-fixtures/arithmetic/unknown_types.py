# + and * on parameters whose type is known only at run time.
def add(a, b): return a + b
def times(a, n): return a * n
print(add(1, 2), add(1.0, 2), add("a", "b"), add([1], [2]), add((1,), (2,)), times("ab", 2), times([0], 2), times(2, 2.5), times(3, "x"), add(2 ** 53, 1), add(0.1, 0.2), add(True, True))
def mean(xs): return sum(xs) / len(xs)
def half(n): return n // 2, n % 2, n / 2, -n // 2
print(mean([1, 2]), half(7), half(7.0), half(-3), half(True))
