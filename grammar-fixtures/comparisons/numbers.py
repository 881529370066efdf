# Ordering and equality across int, float and bool.
print(1 == 1.0, 1 == True, 0 == False, 2 == True)
print(3 < 3.5, -1 > -2, 1e3 >= 1000, True < 2)
print(0.1 + 0.2 == 0.3, 0.0 == -0.0)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan > 1)
print(10**20 == 1e20, 2**53 == 2**53 + 1, 2**53 == float(2**53))
print(1 != "1", None == False, None == 0)
