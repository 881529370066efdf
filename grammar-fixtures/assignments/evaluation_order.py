# The right side is evaluated first, then the targets from left to right.
log = []

def note(tag, value):
    log.append(tag)
    return value

data = {}
note("container", data)[note("key", "k")] = note("value", 10)
print(log, data)
log.clear()
xs = [1, 2, 3]
i = 0
i, xs[i] = 2, 99
print(i, xs)
