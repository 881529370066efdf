# Percent formatting of values whose types are hidden.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


def hidden(value):
    return value


for kind in (1, 1.5, None, "text", [], {}, ()):
    hidden(kind)
nan = float("nan")
show(
    lambda: hidden('%s') % hidden('a'),
    lambda: hidden('%s %s') % hidden((hidden('a'), hidden(1))),
    lambda: hidden('%d') % hidden(3.9),
    lambda: hidden('%d') % hidden('a'),
    lambda: hidden('%s') % hidden((hidden(1), hidden(2))),
    lambda: hidden('%s %s') % hidden('a'),
    lambda: hidden('%(a)s') % hidden({hidden('a'): hidden(1)}),
    lambda: hidden('%(a)s') % hidden({hidden('b'): hidden(1)}),
    lambda: hidden('%(a)s') % hidden(5),
    lambda: hidden('%') % hidden(5),
    lambda: hidden('%z') % hidden(5),
    lambda: hidden('%%') % hidden(()),
    lambda: hidden('%5d|%-5d|%05d') % hidden((hidden(1), hidden(2), hidden(3))),
    lambda: hidden('%+d % d') % hidden((hidden(1), hidden(2))),
    lambda: hidden('%x %X %o %#x') % hidden((hidden(255), hidden(255), hidden(8), hidden(255))),
    lambda: hidden('%e %f %g') % hidden((hidden(1.5), hidden(1.5), hidden(1.5))),
    lambda: hidden('%.2f') % hidden(2.675),
    lambda: hidden('%.3s') % hidden('abcdef'),
    lambda: hidden('%c%c') % hidden((hidden('a'), hidden(98))),
    lambda: hidden('%c') % hidden('ab'),
    lambda: hidden('%r %a') % hidden((hidden('é'), hidden('é'))),
    lambda: hidden('%s') % hidden(None),
    lambda: hidden('%s') % hidden([hidden(1)]),
    lambda: hidden('%s') % hidden((hidden([hidden(1)]),)),
    lambda: hidden('%s') % hidden({hidden('a'): hidden(1)}),
    lambda: hidden('%d') % hidden(True),
    lambda: hidden('%i %u') % hidden((hidden(1), hidden(2))),
    lambda: hidden('%*d') % hidden((hidden(5), hidden(3))),
    lambda: hidden('%.*f') % hidden((hidden(2), hidden(1.234))),
    lambda: hidden('%d') % hidden(None),
    lambda: hidden('%d') % hidden(2) ** hidden(70),
    lambda: hidden('%d') % hidden(2) ** hidden(70),
    lambda: hidden('%x') % hidden(1.5),
    lambda: hidden('%f') % hidden('a'),
    lambda: hidden('%s %d') % hidden((hidden('a'),)),
    lambda: hidden('a') % hidden(5),
    lambda: hidden('a') % hidden(()),
    lambda: hidden('a') % hidden({}),
    lambda: hidden('a') % hidden([]),
    lambda: hidden('%s') % hidden(()),
    lambda: hidden('%(a') % hidden({hidden('a'): hidden(1)}),
    lambda: hidden('%5s|%-5s|') % hidden((hidden('a'), hidden('b'))),
    lambda: hidden('%05.1f') % -hidden(2.345),
    lambda: hidden('%d%%') % hidden(50),
    lambda: hidden('%s') % hidden(1.0),
    lambda: hidden('%s') % float(hidden('nan')),
    lambda: hidden('%d') % float(hidden('nan')),
    lambda: hidden('%d') % float(hidden('inf')),
    lambda: hidden('%d') % hidden(1e+20),
)
