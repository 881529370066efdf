# The errors of percent formatting: too few, too many, wrong types, bad formats.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

nan = float("nan")
show(
    lambda: "%s %s" % ("a", 1),
    lambda: "%d" % 3.9,
    lambda: "%d" % "a",
    lambda: "%s %s" % "a",
    lambda: "%(a)s" % {"a": 1},
    lambda: "%(a)s" % {"b": 1},
    lambda: "%(a)s" % 5,
    lambda: "%" % 5,
    lambda: "%z" % 5,
    lambda: "%%" % (),
    lambda: "%c" % "ab",
    lambda: "%d" % True,
    lambda: "%d" % None,
    lambda: "%d" % 2**70,
    lambda: "%d" % (2**70),
    lambda: "%x" % 1.5,
    lambda: "%f" % "a",
    lambda: "%s %d" % ("a",),
    lambda: "a" % 5,
    lambda: "a" % (),
    lambda: "a" % {},
    lambda: "a" % [],
    lambda: "%(a" % {"a": 1},
    lambda: "%d" % float("nan"),
    lambda: "%d" % float("inf"),
    lambda: "%d" % 1e20,
)
