# Indexes and slices of text, with wrong and huge bounds.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: "abc"[0],
    lambda: "abc"[-1],
    lambda: "abc"[3],
    lambda: "abc"[-4],
    lambda: "a😀b"[1],
    lambda: "a😀b"[-1],
    lambda: "abc"["a"],
    lambda: "abc"[1.0],
    lambda: "abc"[True],
    lambda: "abc"[None],
    lambda: "abcdef"[1:4],
    lambda: "abcdef"[::-1],
    lambda: "a😀b"[::-1],
    lambda: "abcdef"[::2],
    lambda: "abcdef"[5:1:-2],
    lambda: "abcdef"[10:],
    lambda: "abcdef"[-100:2],
    lambda: "abcdef"[::0],
    lambda: "abcdef"[1.0:],
    lambda: "abcdef"["a":],
    lambda: "abcdef"[None:None],
    lambda: "abcdef"[True:],
)
