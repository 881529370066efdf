# Errors from dict operations.
d = {"a": 1}
for f in (lambda: d["z"], lambda: d[1], lambda: d[("t", 1)], lambda: d[None], lambda: d.pop("q"), lambda: d[[]], lambda: d.get(), lambda: d.a, lambda: d + {}, lambda: d[0:1], lambda: dict(a=1, **{"a": 2}), lambda: d.update(1), lambda: d.fromkeys(5), lambda: {**[1]}, lambda: sorted([d, d])):
    try: print(f())
    except (KeyError, TypeError, AttributeError) as e: print(type(e).__name__, e)
