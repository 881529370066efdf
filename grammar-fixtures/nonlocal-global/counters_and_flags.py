# Module state changed by functions, and read through defaults.
DEBUG = False
_cache = None
def get():
    global _cache
    if _cache is None: print("make"); _cache = {"n": 0}
    _cache["n"] += 1
    return _cache
def debug(on=True):
    global DEBUG
    old, DEBUG = DEBUG, on
    return old
print(get() is get(), get()["n"], debug(), DEBUG, debug(False), DEBUG)
def local(): DEBUG = "mine"; return DEBUG
print(local(), DEBUG)
