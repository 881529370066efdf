# Building and comparing text.
parts = ["system", "user"]
print(", ".join(parts), "".join([]), "-".join("abc"), "|".join(str(i) for i in range(3)))
try:
    ",".join([1, "a"])
except TypeError as e:
    print(e)
print("a" * 3 + "b", "apple" < "banana", "apple" == "Apple".lower(), "a" in "cat")
print("x" + str(1) + str(None) + str(True) + str(1.0) + str([1, "a"]))
lines = []
for i in range(3):
    lines.append(f"{i}: " + "#" * i)
print("\n".join(lines))
