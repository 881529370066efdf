# Closures see the last value of the loop variable.
fs = []
for i in range(3):
    def f():
        return i
    fs.append(f)
print([f() for f in fs])
i = 42
print([f() for f in fs])
gs = []
for i in range(3):
    gs.append(lambda i=i: i)
print([g() for g in gs], i)
def later():
    return value_defined_below
value_defined_below = "seen"
print(later())
