# Slices of lists, tuples and ranges with zero steps, huge and wrong bounds.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)

show(
    lambda: range(10)[2:5],
    lambda: range(10)[::-1],
    lambda: repr(slice(1, None)),
    lambda: slice(5),
    lambda: slice(1, 2),
    lambda: slice(1, 2, 3),
    lambda: slice(None) == slice(None, None, None),
    lambda: slice(1, 10, 2).indices(5),
    lambda: slice(None, None, -1).indices(5),
    lambda: slice(1).stop,
    lambda: slice(),
    lambda: type(slice(1)).__name__,
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
    lambda: [1, 2][0:1],
    lambda: [1, 2, 3][::-1],
    lambda: [1, 2, 3][::0],
    lambda: [1, 2, 3][-100:100],
    lambda: [1, 2, 3]["a":],
    lambda: [1, 2, 3][2**70:],
    lambda: [1, 2, 3][:-2**70],
    lambda: [1, 2, 3][1:None],
    lambda: b"abc"[1:],
    lambda: b"abc"[::-1],
    lambda: slice(1, 2) == slice(1, 2),
    lambda: [1, 2, 3][slice(1, None)],
    lambda: "abc"[slice(None, None, -1)],
)
