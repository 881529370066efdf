DEBUG = False
LEVEL = 1
names = []


def current():
    return (DEBUG, LEVEL, names)
