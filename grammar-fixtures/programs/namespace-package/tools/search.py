def find(q):
    return "found " + q
