# in and not in for every container, equal numbers, bytes, views, and what is none.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: "a" in "abc",
    lambda: "" in "",
    lambda: 1 in "abc",
    lambda: None in "abc",
    lambda: nan in [nan],
    lambda: 1 in [1.0],
    lambda: True in [1],
    lambda: "1" in [1],
    lambda: 1 in {1: 2},
    lambda: 1 in 5,
    lambda: 1 in None,
    lambda: 1 not in [],
    lambda: "a" in {"a": 1},
    lambda: "a" in ["abc"],
    lambda: 1.0 in {1},
    lambda: None in [None],
    lambda: "constructor" in {},
    lambda: "__proto__" in {"a": 1},
    lambda: b"a" in b"abc",
    lambda: 97 in b"abc",
    lambda: 300 in b"abc",
    lambda: "a" in b"abc",
)
