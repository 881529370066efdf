# Chained comparison evaluates the middle once and stops early.
def middle():
    print("middle")
    return 5

print(1 < middle() < 10)
print(1 > middle() > never_defined if False else 1 > middle())
x = 7
print(0 <= x < 10, 0 <= x < 5, 1 < x == 7, x == 7 == 7.0)
print(1 < 2 > 0, 3 > 2 > 1, 1 == 1 != 2, "a" < "b" <= "b")
def boom():
    raise RuntimeError("must not be evaluated")
print(5 < 3 < boom())
a = [1, 2]
print(1 in a == True, (1 in a) == True)
