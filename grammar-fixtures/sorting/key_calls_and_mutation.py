# sort against sorted: in place and None, keys called once each in order, a list that is empty while it sorts, errors keep items.
data = [3, 1, 2]
print(data.sort(), data, sorted(data, reverse=True), data)
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted((5, 7, 6), key=key), calls)
words = ["b", "A", "c", "a", "B"]
words.sort(key=str.lower)
print(words)
words.sort(key=str.lower, reverse=True)
print(words)
mixed = [3, "a", 1]
try:
    mixed.sort()
except TypeError as e:
    print(e, len(mixed))


def fails(x):
    if x == 2:
        raise ValueError("key of 2")
    return x


keep = [3, 2, 1]
try:
    keep.sort(key=fails)
except ValueError as e:
    print(e, keep)
print(sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1]), sorted("hello"))
print(sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]), sorted([True, False, 2, 0]))
print(sorted([0.5, 1, -1, 1.0, True]), sorted([10, 9, 100, 1]), sorted(["10", "9", "100"]))
print(sorted(x * x % 7 for x in range(6)), sorted([]), sorted(range(3), key=None, reverse=0))
for bad in (lambda: sorted(3), lambda: sorted([1], lambda x: x), lambda: [1].sort(str)):
    try:
        bad()
    except TypeError as e:
        print(e)
