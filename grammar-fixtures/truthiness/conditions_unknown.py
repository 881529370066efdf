# Truth of values whose type is known only at run time.
def describe(value):
    if not value:
        return "nothing"
    while value:
        if isinstance(value, list):
            value = value[1:]
        else:
            break
    return "left " + repr(value)

for v in ([1, 2], [], None, "s", {"a": 1}, {}, 0, 3, (), (None,)):
    print(describe(v))
print([x for x in ["", "a", [], [1], {}, None, 0] if x])
