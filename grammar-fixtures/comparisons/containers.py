# Equality by value, ordering element by element.
print([1, 2] == [1, 2], [1, 2] == (1, 2), (1, 2) == (1, 2))
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {1, 2} == {2, 1}, {1} == frozenset([1]))
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], (2,) > (1, 9))
print("abc" < "abd", "Z" < "a", "" < "a", "abc" < "abcd")
print([1, [2, {"x": (3,)}]] == [1, [2, {"x": (3,)}]])
print([1, "a"] == [1, "b"], [1.0, True] == [1, 1])
print({"a": [1]} != {"a": [2]})
