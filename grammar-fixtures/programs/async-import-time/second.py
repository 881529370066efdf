import time

import first

print("second begins", first.CONFIG)


def load():
    time.sleep(0)
    return "ready"


READY = load()


def stream():
    for c in READY:
        time.sleep(0)
        yield c


print("second ends")
