# What text does not do: item assignment by operators, calls, missing attributes.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "a" - "b",
    lambda: "abc".foo(),
    lambda: "abc".foo,
    lambda: "abc".length,
    lambda: "a"(),
    lambda: -"a",
    lambda: +"a",
    lambda: ~"a",
    lambda: "a" ** 2,
    lambda: "a" // 2,
    lambda: "a" / 2,
    lambda: "a" @ "b",
)
