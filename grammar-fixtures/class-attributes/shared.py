# Class attributes are shared until shadowed.
class C:
    items = []
    count = 0
    def __init__(self): C.count += 1
a, b = C(), C()
a.items.append(1)
print(b.items, C.count, a.count)
a.count = 100
print(a.count, b.count, C.count, "count" in vars(a), "count" in vars(b))
b.items = ["own"]
print(a.items, b.items, C.items)
del a.count
print(a.count)
class D(C): pass
D.count = 50
print(C.count, D.count, D().count, C.count)
