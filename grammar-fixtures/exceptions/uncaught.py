# An uncaught exception ends the program with exit code 1 after the output so far.
def risky(n):
    if n > 2: raise ValueError(f"too big: {n}")
    return n
for i in range(5):
    print(risky(i))
print("never")
