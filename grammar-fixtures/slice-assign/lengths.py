# Assigning to slices and deleting them: steps, lengths that do not fit, every iterable.


def steps():
    x = [1, 2, 3]
    x[1:2] = [7, 8, 9]
    x[::2] = 'abc'
    return x


def wrong_length():
    x = [1, 2, 3]
    x[::2] = [1]
    return x


def deleting():
    x = [1, 2, 3, 4]
    del x[1:3]
    del x[-1]
    return x


def copies():
    a = [1, 2, 3]
    b = a[:]
    b[0] = 9
    a[:] = [7]
    return (a, b)


def insertions():
    a = [1, 2, 3]
    a[1:1] = [8, 9]
    a[len(a):] = [0]
    a[:0] = (5,)
    return a


def no_iterable():
    a = [1, 2, 3]
    a[0:1] = 5


def reversed_slice():
    a = list(range(6))
    a[::-1] = a[:]
    del a[::2]
    a[5:] = []
    a[-1:] = 'xy'
    return a


for function in (steps, wrong_length, deleting, copies, insertions, no_iterable, reversed_slice):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
