# An uncaught exception with a cause.
try:
    {}["session"]
except KeyError as e:
    print("wrapping", e)
    raise RuntimeError("no session") from e
