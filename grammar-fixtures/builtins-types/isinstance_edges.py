# isinstance and issubclass with tuples, unions, bools and wrong second arguments.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: isinstance(1, int),
    lambda: isinstance(True, int),
    lambda: isinstance(1.0, int),
    lambda: isinstance(1, (str, (int, float))),
    lambda: isinstance(1, "int"),
    lambda: isinstance(1, [int]),
    lambda: isinstance(None, type(None)),
    lambda: isinstance(1, object),
    lambda: isinstance(int, type),
    lambda: isinstance(1),
    lambda: isinstance([], list | dict),
    lambda: isinstance({}, dict),
    lambda: isinstance(2**70, int),
    lambda: isinstance(1e20, float),
    lambda: isinstance(1e20, int),
    lambda: issubclass(bool, int),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 1),
    lambda: issubclass(KeyError, (LookupError, str)),
    lambda: issubclass(int, object),
)
