# Lists and stars as subjects of match, over several lines, too.
match [1, 2]:
    case _: pass
match [
    1,
    "a]:",
]:
    case _: pass
match [
    *a,  # one
    b,
] + c:
    case _: pass
match [1, 2], 3:
    case _: pass
match [a, b] if c else d:
    case _: pass
match [a].b(c)[d]:
    case _: pass
match [x for x in y]:
    case _: pass
match *[a], b:
    case _: pass
match {
    "a": 1
}, [b]:
    case _: pass
match [a][0]: int
match [a] = 1
match [a]
