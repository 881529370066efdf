# Mutable defaults are shared by all calls.


x = "global"
counter = 0


def dict_default():

    def f(k, d={}):
        d[k] = len(d)
        return d
    f('a')
    return f('b')


def names_of_builtins(list=None, str='s', type=5):
    return (list, str, type)


def old_value():
    a = 1

    def f(b=a):
        return b
    a = 2
    return (f(), a)


for function in (dict_default, names_of_builtins, old_value):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
