# What an assert evaluates: the message only on failure, the condition once, truthiness of Python values.
calls = []


def note(value, label):
    calls.append(label)
    return value


assert note([0], "cond"), note("unused", "message")
print(calls)
try:
    assert note({}, "empty"), note(["details", 1], "message")
except AssertionError as e:
    print(calls, e.args, str(e))
for value in (0, 0.0, "", (), [], {}, set(), None, False, b"", range(0)):
    try:
        assert value, repr(value)
    except AssertionError as e:
        print("falsy", e, end="; ")
    else:
        print("TRUTHY", value)
print()
for value in ("0", [[]], {0: 0}, -1, " ", float("nan")):
    assert value
print("all truthy")


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


assert Len(1)
try:
    assert Len(0)
except AssertionError as e:
    print(repr(e), str(e) == "", e.args)
