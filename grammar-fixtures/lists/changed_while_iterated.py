# Lists that shrink and grow while a loop goes over them.


def removing():
    x = [1, 2, 3]
    for i in x:
        if i == 2:
            x.remove(i)
    return x


def growing():
    x = [1, 2, 3]
    out = []
    for i in x:
        out.append(i)
        if len(x) < 6:
            x.append(i * 10)
    return out


def deleting():
    x = [1, 2, 3, 4]
    for i, v in enumerate(x):
        if v % 2 == 0:
            del x[i]
    return x


def bounds_are_read_once():
    n = 3
    for i in range(n):
        n = 10
    return (i, n)


for function in (removing, growing, deleting, bounds_are_read_once):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
