# Unhashable keys raise TypeError.
for key in ([1], {"a": 1}, {1}, (1, [2])):
    try:
        {}[key] = 1
    except TypeError as e:
        print(e)
try:
    {[1]: 2}
except TypeError as e:
    print(e)
try:
    {}.get([])
except TypeError as e:
    print(e)
try:
    hash([])
except TypeError as e:
    print(e)
print({frozenset([1, 2]): "fs"}[frozenset([2, 1])])
