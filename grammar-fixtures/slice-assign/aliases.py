# Slices are copies; repeated lists are not.


def repeated_rows():
    x = [[0] * 2] * 2
    x[0][0] = 1
    return x


def plus_and_augmented():
    x = [1]
    y = x
    x += [2]
    x = x + [3]
    return (x, y)


def whole_slice():
    a = [1, 2, 3]
    b = a[:]
    b[0] = 9
    a[:] = [7]
    return (a, b)


def items():
    x = [3]
    x[0] += 1
    x[-1] *= 2
    return x


for function in (repeated_rows, plus_and_augmented, whole_slice, items):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
