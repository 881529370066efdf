from cache import CACHE


def load():
    CACHE["users"] = ["ann"]
