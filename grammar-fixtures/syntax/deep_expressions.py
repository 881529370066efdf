# Precedence and deeply nested expressions.
print(not 1 == 2, not (1 == 2), -2 ** 2, 2 ** -1, 1 + 2 * 3 % 4 - 5 // 2, 1 < 2 == True)
print(1 if 0 else 2 if 0 else 3, not True or True, True or False and False, 1 | 2 ^ 3 & 4, 1 << 2 + 1)
print(~1 + 1, -1 ** 0, 3 - -3, 5 - +5, (1, 2) < (1, 3) and "y", 2 * [1] + [3], "a" "b" * 2, 10 - 3 - 2)
print(((((((((((1))))))))))  , [[[[[]]]]], {"a": {"b": {"c": {}}}}["a"]["b"], (lambda: (lambda: (lambda: 5)())())())
print([1, [2, [3]]][1][1][0], "x".upper().lower().strip().split("x")[0] == "", -(-(-1)), not not [], - - 2)
