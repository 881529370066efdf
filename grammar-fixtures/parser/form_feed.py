x = 1

def f():
    pass

    return 1
y = 2
x =3
