# type() and type names of every kind of value.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: type(object()).__name__,
    lambda: type(5),
    lambda: type("a").__name__,
    lambda: type(None),
    lambda: type([]) is list,
    lambda: type(1) == int,
    lambda: type(type(1)),
    lambda: type(lambda: 0).__name__,
    lambda: type((x for x in [])),
    lambda: type(range(3)).__name__,
    lambda: type(...).__name__,
    lambda: type(NotImplemented).__name__,
    lambda: type({}.keys()).__name__,
    lambda: type({}.values()).__name__,
    lambda: type({}.items()).__name__,
    lambda: type(enumerate([])).__name__,
    lambda: type(zip()).__name__,
    lambda: type(map(str, [])).__name__,
    lambda: type(filter(None, [])).__name__,
    lambda: type(reversed([])).__name__,
    lambda: type("".join).__name__,
    lambda: type(A).__name__,
    lambda: type(slice(1)).__name__,
    lambda: type(Exception()).__name__,
    lambda: type({1} | frozenset([2])).__name__,
    lambda: type(frozenset([2]) | {1}).__name__,
)
