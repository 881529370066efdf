# A failing assertion ends the program.
xs = [1, 2, 3]
assert len(xs) == 3
print("first ok")
assert sum(xs) == 7, f"sum is {sum(xs)}"
