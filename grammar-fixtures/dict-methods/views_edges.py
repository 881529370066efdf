# Views of dicts: set operators, membership, equality, length and what they lack.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: list(reversed({"a": 1}.items())),
    lambda: type({}.keys()).__name__,
    lambda: type({}.values()).__name__,
    lambda: type({}.items()).__name__,
    lambda: {"a": 1}.keys() & {"a", "b"},
    lambda: {"a": 1}.keys() | {"b"} == {"a", "b"},
    lambda: {"a": 1}.keys() - ["a"],
    lambda: {"a": 1}.keys() ^ ["b"] == {"a", "b"},
    lambda: {"a": 1}.items() & {("a", 1)},
    lambda: {"a": 1}.keys() == {"a"},
    lambda: {"a": 1}.keys() <= {"a", "b"},
    lambda: {"a": 1}.keys() < {"a"},
    lambda: {"a": 1}.values() == {"a": 1}.values(),
    lambda: {"a": 1}.keys().isdisjoint("b"),
    lambda: {"a": []}.items() & set(),
    lambda: len({"a": 1}.items()),
    lambda: ("a", 1) in {"a": 1}.items(),
    lambda: ("a", 1.0) in {"a": 1}.items(),
    lambda: 5 in {"a": 1}.items(),
    lambda: 1 in {"a": 1}.values(),
    lambda: {"a": 1}.keys()[0],
    lambda: {"a": 1}.keys() + ["b"],
    lambda: list({"a": 1}.keys())[0],
)
