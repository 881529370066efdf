# Errors of percent formatting.
cases = [("%d", "x"), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%d", None), ("%(a)s", {"b": 1}), ("%(a)s", 5), ("%q", 1), ("%c", "ab"), ("%x", 1.5), ("plain", 5), ("%", 1)]
for fmt, arg in cases:
    try:
        print(fmt % arg)
    except (TypeError, KeyError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
print("plain" % {}, "plain" % [])
