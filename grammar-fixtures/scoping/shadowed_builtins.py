# Local names that are those of builtins.


x = "global"
counter = 0


def functions():
    print = lambda *a: 'shadow'
    len = 5
    return (print('x'), len)


def types():
    sum = 0
    for i in range(3):
        sum += i
    list = [1]
    dict = {'a': sum}
    return (sum, list, dict)


def parameters(list=None, str='s', type=5):
    return (list, str, type)


for function in (functions, types, parameters):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
