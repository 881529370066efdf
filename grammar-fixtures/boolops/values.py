# and, or, not and conditional expressions give operands, not booleans.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: not 1,
    lambda: True and 5,
    lambda: 0 or "a",
    lambda: "" or None,
    lambda: [] and 1,
    lambda: 1 and 2 or 3,
    lambda: not [],
    lambda: not None,
    lambda: None or False,
    lambda: 0.0 or -0.0,
    lambda: nan or 1,
    lambda: nan and 1,
    lambda: 1 if [] else 2,
    lambda: 1 if "0" else 2,
    lambda: b"" or b"x",
)
