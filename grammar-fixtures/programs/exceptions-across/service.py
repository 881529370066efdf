from errors import AppError, NotFound

DATA = {"a": 1}


def lookup(key):
    if key == "c":
        raise AppError("broken")
    if key not in DATA:
        raise NotFound(key)
    return DATA[key]
