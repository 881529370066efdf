# Defaults that tell "not given" from None.
_MISSING = object()
def get(d, key, default=_MISSING):
    if key in d:
        return d[key]
    if default is _MISSING:
        raise LookupError(key)
    return default
print(get({"a": None}, "a"), get({}, "a", None), get({}, "a", 0))
try:
    get({}, "zz")
except LookupError as e:
    print(type(e).__name__, e)
def opts(limit=10, *, verbose=False, tags=()):
    return limit, verbose, tags
print(opts(), opts(None), opts(0, tags=("x",)), opts(verbose=True))
