# Division by zero of values whose types are hidden.
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
inf = float("inf")
show(
    lambda: hidden('a') // hidden(2),
    lambda: hidden('a') / hidden(2),
    lambda: hidden('%d') % hidden(3.9),
    lambda: hidden('%(a)s') % hidden(5),
    lambda: hidden('%') % hidden(5),
    lambda: hidden('%z') % hidden(5),
    lambda: hidden('%.2f') % hidden(2.675),
    lambda: hidden('%x') % hidden(1.5),
    lambda: hidden('a') % hidden(5),
    lambda: hidden('%05.1f') % -hidden(2.345),
    lambda: hidden('%d%%') % hidden(50),
    lambda: hidden('%s') % hidden(1.0),
    lambda: -hidden(9007199254740993) // hidden(2),
    lambda: hidden(9007199254740993) % hidden(10),
    lambda: hidden(1) / hidden(0),
    lambda: hidden(1.0) / hidden(0),
    lambda: hidden(1) // hidden(0),
    lambda: hidden(1.0) // hidden(0),
    lambda: hidden(1) % hidden(0),
    lambda: hidden(1.0) % hidden(0),
    lambda: hidden(2) ** hidden(70) % hidden(0),
    lambda: hidden(2) ** hidden(70) // hidden(0),
    lambda: hidden(2) ** hidden(70) / hidden(0),
    lambda: hidden(7) // -hidden(2),
    lambda: -hidden(7) // hidden(2),
    lambda: hidden(7) % -hidden(2),
    lambda: -hidden(7) % hidden(2),
    lambda: hidden(7.5) // hidden(2),
    lambda: -hidden(7.5) // hidden(2),
    lambda: -hidden(7.5) % hidden(2),
    lambda: hidden(7.5) % -hidden(2),
    lambda: inf % hidden(5),
    lambda: inf // hidden(5),
    lambda: hidden(True) // hidden(1),
    lambda: hidden(True) / hidden(2),
    lambda: hidden(6) / hidden(2),
    lambda: hidden(7) / hidden(2),
    lambda: hidden(2) ** hidden(53) / hidden(1),
    lambda: (hidden(2) ** hidden(53) + hidden(1)) / hidden(1),
    lambda: hidden(5) // hidden(0.3),
)
