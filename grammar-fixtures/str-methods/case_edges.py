# upper, lower, title, capitalize, swapcase and casefold of letters with special cases.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "".capitalize(),
    lambda: "éCOLE ßx".capitalize(),
    lambda: "ßa".capitalize(),
    lambda: "ǆa".capitalize(),
    lambda: "😀Ab".capitalize(),
    lambda: "İ".lower(),
    lambda: "ΑΣ".lower(),
    lambda: "ẞß".casefold(),
    lambda: "ŉ".upper(),
    lambda: "ﬁ".upper(),
    lambda: "ABC".lower(),
    lambda: "aBc".swapcase(),
    lambda: "ßé".swapcase(),
    lambda: "hello world".title(),
    lambda: "they're bill's".title(),
    lambda: "ßx ab1c".title(),
    lambda: "x-y_z".title(),
    lambda: "éa ÉA".title(),
    lambda: "ǆ".title(),
    lambda: "abc".upper(),
)
