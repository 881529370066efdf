# nonlocal over several levels, global inside nested functions and class bodies, names that are both.
count = 0


def outer():
    a = 1

    def mid():
        nonlocal a
        a += 1

        def inner():
            nonlocal a
            global count
            a *= 10
            count += a
            return a

        return inner()

    return mid(), a


print(outer(), count)


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0

    return inc, reset


inc, reset = counter()
print(inc(), inc(5), reset(), inc())


class K:
    global made
    made = "in class"
    own = made + "!"


print(made, K.own, hasattr(K, "made"))


def late():
    global fresh
    fresh = [1]


late()
print(fresh)


def shadow():
    count = "local"

    def read():
        global count
        return count

    return count, read()


print(shadow())


def m():
    x = "m"

    class C:
        x = "c"

        def get(self):
            return x

        nonlocal_seen = x

    return C().get(), C.nonlocal_seen


print(m())


def in_class():
    v = 1

    class C:
        nonlocal v
        v = 2

    return v


print(in_class())
