# Chained assignment binds one object to several names.
a = b = []
a.append(1)
b.append(2)
print(a, b, a is b)
c = d = {}
c["k"] = "v"
print(d)
d = {"k": "v"}
print(c == d, c is d)
x = y = z = "same"
y = "other"
print(x, y, z)
