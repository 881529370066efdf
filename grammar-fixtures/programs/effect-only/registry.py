items = {}


def register(name):
    def wrap(fn):
        items[name] = fn
        return fn

    return wrap
