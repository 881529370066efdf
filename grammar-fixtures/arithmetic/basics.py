# Operators on ints and floats and the type of the result.
print(7 + 2, 7 - 2, 7 * 2, 7 / 2, 7 // 2, 7 % 2, 7 ** 2)
print(6 / 3, 6 // 3, 6.0 // 4, 6.5 % 2, 2 ** -1, 2 ** 0.5)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 // -2, -7 % -2)
print(1 + 1.0, 2 * 3.5, True + True, 5 - False)
print(+3, -3, --3, -(-3), abs(-3))
print(10 - 2 - 3, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2)
