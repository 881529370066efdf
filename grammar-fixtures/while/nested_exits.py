# break and continue through nested while, for, try-finally and with; else only without break.
from contextlib import contextmanager

log = []


@contextmanager
def guard(name):
    log.append(f"+{name}")
    try:
        yield name
    finally:
        log.append(f"-{name}")


i = 0
while True:
    i += 1
    try:
        if i == 2:
            continue
        with guard(i):
            if i == 3:
                break
    finally:
        log.append(f"f{i}")
else:
    log.append("never")
print(log)


def search(grid, wanted):
    r = 0
    while r < len(grid):
        c = 0
        while c < len(grid[r]):
            if grid[r][c] == wanted:
                return r, c
            c += 1
        else:
            r += 1
            continue
        break
    else:
        return "absent"


print(search([[1, 2], [3]], 3), search([[1], []], 9), search([], 0))
count = 0
while count < 5:
    for k in range(3):
        if k == 1:
            break
    else:
        count = 100
    count += 2
else:
    print("else", count, k)
n = 3
while n:
    n -= 1
    try:
        10 // n
    except ZeroDivisionError:
        print("zero at", n)
        break
else:
    print("no zero")
while False:
    never = 1
else:
    print("else at once")
try:
    never
except NameError as e:
    print(e)
