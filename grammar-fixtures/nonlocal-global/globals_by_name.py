# globals() read by computed names: functions, classes and values of the module.
LIMIT = 3


def tool_add(a, b):
    return a + b


def tool_neg(a):
    return -a


class Thing:
    pass


for name, args in [("add", (1, 2)), ("neg", (4,))]:
    print(name, globals()[f"tool_{name}"](*args))
print(globals().get("tool_nope"), "tool_add" in globals())
try:
    globals()["tool_" + "missing"]
except KeyError as e:
    print(repr(e))
print(Thing.__module__, tool_add.__module__, int.__module__)
