# Exceptions with constructors and texts of their own.


def own_constructor():

    class E(Exception):

        def __init__(self, code, *a):
            super().__init__(code, *a)
            self.code = code

        def __str__(self):
            return f'E{self.code}'
    try:
        raise E(5, 'x')
    except E as e:
        return (str(e), repr(e), e.args, e.code)


def mixed_bases():

    class E(Exception):
        pass

    class F(E, KeyError):
        pass
    try:
        raise F('k')
    except LookupError as e:
        return (str(e), repr(e), isinstance(e, E))


for function in (own_constructor, mixed_bases):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
