from tools.search import find


def fetch(q):
    return find(q) + " and fetched"
