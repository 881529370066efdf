# What is no mapping in a dict display raises before later values are evaluated

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def noisy(x):
    print("evaluated", x)
    return x


attempt(lambda: {**"x".count("x"), "m": noisy(1)})
attempt(lambda: {"a": noisy(0), **noisy([1]), "m": noisy(1)})
attempt(lambda: {"a": 1, **noisy({"a": 2}), "b": noisy(3), **{"a": 4}})
attempt(lambda: {**noisy({1: 2}), **noisy(None), **noisy({3: 4})})
