import cache as store


def load():
    store.CACHE["orders"] = [1, 2]
