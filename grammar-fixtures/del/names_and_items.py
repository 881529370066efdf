# del of names, items, slices and missing keys.


def missing_index():
    x = [1]
    del x[5]


def missing_key():
    d = {'a': 1}
    del d['a']
    del d['a']


def while_listing():
    d = {'a': 1, 'b': 2}
    for k in list(d):
        del d[k]
    return d


def while_counting():
    x = [1, 2, 3, 4]
    for i, v in enumerate(x):
        if v % 2 == 0:
            del x[i]
    return x


def assigned_again():
    x = 1
    del x
    x = 2
    return x


def slices():
    x = [1, 2, 3, 4]
    del x[1:3]
    del x[-1]
    return x


for function in (missing_index, missing_key, while_listing, while_counting, assigned_again, slices):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
