# Ordering unlike types raises TypeError with the operator and the types.
pairs = [(1, "a"), ("a", 1), (None, 1), ([1], (1,)), ({}, {}), (None, None), ([1], ["a"]), (1j, 2j)]
for a, b in pairs:
    try:
        print(a < b)
    except TypeError as e:
        print(e)
try:
    print(3 >= "x")
except TypeError as e:
    print(e)
try:
    sorted([3, None, 1])
except TypeError as e:
    print(e)
