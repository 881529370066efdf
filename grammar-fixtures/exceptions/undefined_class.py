# An exception class that nobody defines is only missed where it is looked at.
def handler():
    try:
        raise ValueError("a")
    except NotDefinedError:
        return "never"


def quiet():
    try:
        return "fine"
    except AlsoNotDefinedError:
        return "never"


def raising():
    raise MissingError("x")


for function in (handler, quiet, raising):
    try:
        print(function())
    except NameError as error:
        print(type(error).__name__, error)
print(__debug__)
