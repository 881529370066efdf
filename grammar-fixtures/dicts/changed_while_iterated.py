# Dicts and sets that change while a loop goes over them.


def growing():
    d = {'a': 1}
    for k in d:
        d[k + 'x'] = 1


def shrinking():
    d = {'a': 1, 'b': 2}
    for k in d:
        del d[k]


def copy_of_keys():
    d = {'a': 1, 'b': 2}
    for k in list(d):
        del d[k]
    return d


def growing_set():
    s = {1}
    for x in s:
        s.add(x + 1)


def new_values():
    d = {'a': 1, 'b': 2}
    for k, v in d.items():
        d[k] = v + 1
    return d


for function in (growing, shrinking, copy_of_keys, growing_set, new_values):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
