# Names that are only annotated have no value.
total: int


def local():
    count: int
    return count


def captured():
    count: int

    def inner():
        return count

    return inner()


def later():
    count: int
    count = 5
    return count


for function in (local, captured, later):
    try:
        print(function())
    except NameError as error:
        print(type(error).__name__, error)
try:
    print(total)
except NameError as error:
    print(type(error).__name__, error)
