CACHE = {}
hits = 0


def get(key):
    global hits
    if key in CACHE:
        hits += 1
    return CACHE.get(key)


def reset():
    global hits
    CACHE.clear()
    hits = 0
