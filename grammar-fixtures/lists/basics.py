# Creation, indexing, nesting, repr.
xs = [1, "two", 3.0, None, True, [4], (5,), {"k": 6}]
print(xs, len(xs), xs[0], xs[-1], xs[5][0], xs[7]["k"])
xs[1] = "TWO"
xs[-2] = ()
print(xs)
print(list("abc"), list(range(3)), list({"a": 1}), list(), [[]] == [list()])
print([] == [], [] is [], [1, 2][::-1], [1] + [2] * 2)
for i in (3, -4):
    try:
        [1, 2, 3][i]
    except IndexError as e:
        print(e)
try:
    [1][0.5]
except TypeError as e:
    print(e)
try:
    [1][5] = 2
except IndexError as e:
    print(e)
