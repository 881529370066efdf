offset = 100


def triple(n):
    return n * 3
