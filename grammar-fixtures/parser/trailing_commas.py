# A comma at the end of a statement, before others.
x,
y = 1
x,
y: int = 1
x, # why
y = 2
def f():
    x,
    y: b[0][1] = 1
    return x,
    z = 2
if a:
    x,
y = 1
x,
if y: pass
f(x),
*a, = b,
z = 1
