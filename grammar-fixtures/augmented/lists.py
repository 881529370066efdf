# += on a list mutates it in place; + makes a new one.
a = [1]
b = a
a += [2, 3]
print(a, b, a is b)
a = a + [4]
print(a, b, a is b)
a *= 2
print(a)
c = [0]
c += "xy"
c += (i * i for i in range(3))
print(c)
c += {"k": 1}
print(c)
