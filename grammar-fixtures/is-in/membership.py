# `in` on every built-in container.
print("ell" in "hello", "" in "x", "z" not in "hello")
print(2 in [1, 2], [1] in [[1], 2], 2.0 in [1, 2], "2" in [1, 2])
print("a" in {"a": 1}, 1 in {"a": 1}, ("x", 1) in {("x", 1): True})
print(3 in {1, 2, 3}, 3 in (1, 2), 5 in range(0, 10, 5), 6 in range(0, 10, 5))
print("k" in {"a": 1}.keys(), 1 in {"a": 1}.values(), ("a", 1) in {"a": 1}.items())
print(None in [None], None in {}, True in [1], b"b" in b"abc", 98 in b"abc")
try:
    print(1 in "123")
except TypeError as e:
    print(e)
try:
    print(1 in 5)
except TypeError as e:
    print(e)
