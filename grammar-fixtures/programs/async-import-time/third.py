from first import CONFIG
from second import READY as R

print("third", CONFIG["loaded"], R)


def both():
    return f"{CONFIG['loaded']} {R}"
