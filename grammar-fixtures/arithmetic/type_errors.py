# Unsupported operand types give CPython's messages.
cases = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None + 1, lambda: {} + {},
    lambda: "a" - "b", lambda: "a" * "b", lambda: [1] * 1.5, lambda: 3 @ 4, lambda: -"x",
    lambda: ~1.5, lambda: "a" / 2, lambda: 1 // None, lambda: 2 ** "3", lambda: 1.5 << 2, lambda: "%d" % "x",
]
for f in cases:
    try:
        print(f())
    except TypeError as e:
        print(e)
