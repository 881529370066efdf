# append, extend, insert.
xs = []
print(xs.append(1), xs)
xs.extend([2, 3])
xs.extend("ab")
xs.extend({"k": 1})
xs.extend(i for i in (7, 8))
print(xs)
xs.insert(0, "first")
xs.insert(-1, "before last")
xs.insert(100, "end")
xs.insert(-100, "start")
print(xs)
try:
    xs.extend(5)
except TypeError as e:
    print(e)
