# Percent formatting with every conversion, widths, flags and stars.
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
    lambda: "%s" % (1, 2),
    lambda: "%(a)s" % {"a": 1},
    lambda: "%(a)s" % {"b": 1},
    lambda: "%%" % (),
    lambda: "%5d|%-5d|%05d" % (1, 2, 3),
    lambda: "%+d % d" % (1, 2),
    lambda: "%x %X %o %#x" % (255, 255, 8, 255),
    lambda: "%e %f %g" % (1.5, 1.5, 1.5),
    lambda: "%.2f" % 2.675,
    lambda: "%.3s" % "abcdef",
    lambda: "%c%c" % ("a", 98),
    lambda: "%c" % "ab",
    lambda: "%r %a" % ("é", "é"),
    lambda: "%s" % None,
    lambda: "%s" % [1],
    lambda: "%s" % ([1],),
    lambda: "%s" % {"a": 1},
    lambda: "%d" % True,
    lambda: "%i %u" % (1, 2),
    lambda: "%*d" % (5, 3),
    lambda: "%.*f" % (2, 1.234),
    lambda: "%d" % None,
    lambda: "%d" % 2**70,
    lambda: "%d" % (2**70),
    lambda: "%x" % 1.5,
    lambda: "%s %d" % ("a",),
    lambda: "a" % (),
    lambda: "a" % {},
    lambda: "a" % [],
    lambda: "%s" % (),
    lambda: "%(a" % {"a": 1},
    lambda: "%5s|%-5s|" % ("a", "b"),
    lambda: "%05.1f" % -2.345,
    lambda: "%d%%" % 50,
    lambda: "%s" % 1.0,
    lambda: "%s" % float("nan"),
    lambda: "%d" % float("nan"),
    lambda: "%d" % float("inf"),
    lambda: "%d" % 1e20,
)
