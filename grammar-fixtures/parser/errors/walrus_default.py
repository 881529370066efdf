# An assignment expression as a default.
def f(a = b := 42): pass
