# The name of an except clause is gone after it, and other names that are not bound.


def name_is_deleted():
    try:
        raise KeyError('x')
    except KeyError as e:
        pass
    try:
        e
    except NameError as n:
        return f'{type(n).__name__} {n}'


def inner_before_assignment():
    x = 1

    def inner():
        print(x)
        x = 2
    inner()


def deleting_unknown():
    del undefined_name


def deleted():
    x = 5
    del x
    return x


def never_assigned():
    if False:
        yy = 1
    return yy


def unknown_global():
    return undefined_global


for function in (name_is_deleted, inner_before_assignment, deleting_unknown, deleted, never_assigned, unknown_global):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
