# An augmented item of a tuple raises after the list in it has changed.


def list_in_tuple():
    t = ([1], 2)
    try:
        t[0] += [2]
    except TypeError as e:
        return (t, str(e))


def negative_index():
    x = [3]
    x[0] += 1
    x[-1] *= 2
    return x


def setdefault():
    d = {}
    d.setdefault('a', []).append(1)
    d['b'] = d.get('b', 0) + 1
    return d


for function in (list_in_tuple, negative_index, setdefault):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
