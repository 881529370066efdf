# !r, !s, !a, the = form and values that print themselves in f-strings.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: repr("\\n\n\t\r"),
    lambda: "{a} {b!r}".format(a=1, b="x"),
    lambda: "{{}}".format(),
    lambda: "{!s:>6}".format(None),
    lambda: "{!r:>6}".format("a"),
    lambda: "{!a}".format("é"),
    lambda: {{}: 1},
    lambda: f"{5!r}",
    lambda: f"{'a'!r:>5}",
    lambda: f"{True:5}|{True!s:5}|",
    lambda: f"{None!s:5}|",
    lambda: f"{[1, 2]!s:>10}",
    lambda: f"{{}}",
    lambda: f"{{{5}}}",
    lambda: f"{5!s}",
    lambda: f"{'é'!a}",
    lambda: f"{5=}",
    lambda: f"{'a'=}",
    lambda: f"{'a'=!s}",
    lambda: f"{1.5=:.2f}",
    lambda: f"{'a'=:>5}",
    lambda: f"{KeyError('a')!r}",
)
