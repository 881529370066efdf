# The order of sets of ints after long series of operations: removed elements, tables that grow and tables made anew.
state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n


def numbers(limit):
    return [rand(limit) - (3 if rand(5) == 0 else 0) for _ in range(rand(25))]


for series in range(60):
    limit = (20, 60, 300, 5000, 10**12)[rand(5)]
    s = set()
    for step in range(12):
        items = numbers(limit)
        other = set(items)
        for gone in items[: rand(4)]:
            other.discard(gone)
        kind = rand(17)
        if kind == 0:
            s = s | other
        elif kind == 1:
            s = s & other
        elif kind == 2:
            s = s - other
        elif kind == 3:
            s = s ^ other
        elif kind == 4:
            s |= other
        elif kind == 5:
            s &= other
        elif kind == 6:
            s -= other
        elif kind == 7:
            s ^= other
        elif kind == 8:
            for x in items:
                s.add(x)
        elif kind == 9:
            for x in items:
                s.discard(x)
        elif kind == 10:
            if s:
                print("pop", s.pop())
        elif kind == 11:
            s = s.union(items)
        elif kind == 12:
            s = s.difference(items)
        elif kind == 13:
            s = s.intersection(items)
        elif kind == 14:
            s = set(s)
        elif kind == 15:
            s = set(frozenset(items)) | s
        else:
            s.update(items)
        print(kind, list(s)[:12], len(s))
