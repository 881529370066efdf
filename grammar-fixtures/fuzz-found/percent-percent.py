# A percent sign with flags, width or precision is no conversion
for template, value in (
    ("%%", ()),
    ("100%% of %d", 5),
    ("%5%", 1),
    ("%-%", 1),
    ("%.2%", 1),
    ("a%+10%b", (1,)),
    ("%(k)%", {"k": 1}),
):
    try:
        print(repr(template % value))
    except (ValueError, TypeError) as error:
        print(template, type(error).__name__, error)
for template, value in (("%*d|", (5, 3)), ("%*d", (2**70, 1)), ("%.*f", (2**40, 1.0)), ("%*d", ("x", 1))):
    try:
        print(repr(template % value))
    except (ValueError, TypeError, OverflowError) as error:
        print(template, type(error).__name__, error)
