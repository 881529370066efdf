# range as a value.
r = range(2, 10, 3)
print(r, list(r), len(r), r[1], r[-1], 5 in r, 6 in r, r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 2), list(range(5, 0, -2)), list(range(3, 0)), range(10)[3:7])
print(list(reversed(range(4))), range(5).index(3), range(5).count(9), sum(range(101)), bool(range(0)))
print(2.0 in range(5), "a" in range(5), hash(range(3)) == hash(range(3)), max(range(4)), [*range(2)])
for args in ((1, 2, 0), (1.5,), ("a",)):
    try:
        range(*args)
    except (ValueError, TypeError) as e:
        print(e)
try:
    range(3)[5]
except IndexError as e:
    print(e)
