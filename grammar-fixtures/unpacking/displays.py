# * and ** inside list, tuple, set and dict displays.
xs = [1, 2]
print([0, *xs, 3], (*xs, *"ab"), sorted({*xs, 2, 5}))
base = {"model": "a", "temperature": 0.1}
merged = {**base, "temperature": 0.5, **{"top_p": 1}}
print(merged)
print({"temperature": 1, **base})
print([*range(3), *[]], {**{}})
