# bytearray: slices with steps assigned and deleted, remove, and what += and extend refuse


def attempt(label, action):
    data = bytearray(b"abcdef")
    try:
        action(data)
        print(label, data)
    except (TypeError, ValueError, IndexError) as error:
        print(label, type(error).__name__, error)


def put(key, value):
    def action(data):
        data[key] = value

    return action


def drop(key):
    def action(data):
        del data[key]

    return action


def add(value):
    def action(data):
        data += value

    return action


attempt("every second", put(slice(0, 6, 2), b"XYZ"))
attempt("backwards", put(slice(None, None, -2), b"123"))
attempt("wrong size", put(slice(0, 6, 2), b"XY"))
attempt("empty into step", put(slice(2, 5, 2), ()))
attempt("ints", put(slice(1, 3), [65, 66, 67]))
attempt("an int", put(slice(1, 3), 5))
attempt("a str", put(slice(1, 3), "pq"))
attempt("itself", lambda data: put(slice(3, 3), data)(data))
attempt("too big", put(0, 300))
attempt("far", put(10, 1))
attempt("zero step", put(slice(None, None, 0), b""))
attempt("delete step", drop(slice(None, None, 3)))
attempt("delete back", drop(slice(None, 0, -2)))
attempt("delete nothing", drop(slice(5, 2)))
attempt("+= bytes", add(b"!"))
attempt("+= list", add([1]))
attempt("+= int", add(1))
attempt("+= str", add("z"))
attempt("extend list", lambda data: data.extend([1, 255]))
attempt("extend str", lambda data: data.extend("z"))
attempt("extend int", lambda data: data.extend(3))
attempt("extend 256", lambda data: data.extend([256]))
attempt("remove", lambda data: data.remove(97))
attempt("remove other", lambda data: data.remove(1))
attempt("index", lambda data: print(data[-1], data[17]))
try:
    print(b"ab"[7])
except IndexError as error:
    print(error)
