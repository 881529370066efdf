def title(x):
    return x.title()


<<<<<<< HEAD
LIMIT = 3
=======
LIMIT = 4
>>>>>>> feature


def end(x):
    return x[-1:]
