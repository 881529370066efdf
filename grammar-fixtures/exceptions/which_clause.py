# Which except clause catches: tuples, base classes, several bases, deep recursion.


def same_object():
    try:
        raise ValueError('a')
    except (KeyError, ValueError) as e:
        try:
            raise e
        except ValueError as e2:
            return e is e2


def computed_tuple():
    try:
        raise ValueError('a')
    except tuple([KeyError, ValueError]) as e:
        return 'tuple ' + str(e)


def recursion():

    def inner():
        return inner()
    try:
        inner()
    except RecursionError as e:
        return (type(e).__name__, isinstance(e, RuntimeError))


def several_bases():

    class E(Exception):
        pass

    class F(E, KeyError):
        pass
    try:
        raise F('k')
    except LookupError as e:
        return (str(e), repr(e), isinstance(e, E))


for function in (same_object, computed_tuple, recursion, several_bases):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
