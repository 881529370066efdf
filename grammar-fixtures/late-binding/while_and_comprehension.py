# Late binding in while loops and comprehensions.
def build():
    out = []
    n = 0
    while n < 3:
        out.append(lambda: n)
        n += 1
    return [f() for f in out]
print(build())
print([f() for f in [lambda: x for x in "abc"]])
def rebinding():
    x = 1
    def show():
        return x
    x = 2
    return show()
print(rebinding())
