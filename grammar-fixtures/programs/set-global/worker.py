import config
from config import LEVEL


def describe():
    return f"debug={config.DEBUG} level={config.LEVEL} copied={LEVEL}"
