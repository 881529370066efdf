# Unions of types as values: isinstance, equality, text, and operands that are no types.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


Number = int | float
Maybe = str | None
handlers = {"number": Number, "maybe": Maybe}
show(
    lambda: [isinstance(value, Number) for value in (1, 1.5, True, "a", None)],
    lambda: [isinstance(value, Maybe) for value in (1, "a", None)],
    lambda: [isinstance(value, (Number, bytes)) for value in (1, b"a", "a")],
    lambda: isinstance(5, handlers["number"]),
    lambda: issubclass(bool, Number),
    lambda: issubclass(str, Number),
    lambda: Number,
    lambda: Maybe,
    lambda: Number == (float | int),
    lambda: Number == Maybe,
    lambda: Number | bytes | int,
    lambda: len({int | str, str | int}),
    lambda: int | 5,
    lambda: "a" | int,
    lambda: isinstance(1, [int]),
)
