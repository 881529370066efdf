_data = {}


def load(key):
    return _data.get(key)


def store(key, value):
    _data[key] = value
