# fromkeys and the merge operator, with equal keys and wrong operands.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: {"a": 1} | {"b": 2},
    lambda: {"a": 1} | {"a": 2},
    lambda: {"a": 1} | [("b", 2)],
    lambda: dict.fromkeys([1, 2], 0),
    lambda: dict.fromkeys("aab", []),
    lambda: dict.fromkeys(5),
    lambda: dict.fromkeys([[]]),
)
