# Closures keep state through nonlocal and mutable cells.
def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n
        n = start
    return inc, reset
inc, reset = counter(10)
other, _ = counter()
print(inc(), inc(5), other(), reset(), inc())
def history():
    items = []
    def add(x):
        items.append(x)
        return list(items)
    return add
h = history()
print(h(1), h(2), history()(3))
