# Keys that are ints, floats, bools, None, tuples.
d = {1: "int", "1": "str", None: "none", (1, 2): "tuple", 2.5: "float", False: "false", (): "empty", "": "text"}
print(d[1], d["1"], d[None], d[(1, 2)], d[1, 2], d[2.5], d[0], d[()], d[""])
print(d)
print(1.0 in d, True in d, (1.0, 2) in d, "None" in d)
d[1.0] = "changed"
print(d[1], len(d))
big = {2 ** 60: "a", 2 ** 60 + 1: "b", 2.0 ** 60: "c"}
print(big)
grid = {(x, y): x * y for x in range(2) for y in range(2)}
print(grid, grid.get((5, 5), -1))
