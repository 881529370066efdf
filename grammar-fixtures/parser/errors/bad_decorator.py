@a b
def f():
    pass
x = 1
