# nonlocal through several levels.
def outer():
    x = "outer"
    def middle():
        nonlocal x
        x = "middle"
        def inner():
            nonlocal x
            x += "+inner"
        inner()
        return x
    return middle(), x
print(outer())
x = "module"
def scopes():
    x = "local"
    def g():
        global x
        x = "changed"
        return x
    return g(), x
print(scopes(), x)
