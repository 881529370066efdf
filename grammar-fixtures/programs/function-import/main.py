def work(n):
    from helper import triple
    import helper as h

    return triple(n) + h.offset


def late():
    from noisy import speak

    return speak()


print("start")
print(work(3))
print(late())
print(late())
