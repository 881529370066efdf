# Messages of common built-in errors.
import json
for f in (
    lambda: int("12a"), lambda: int(""), lambda: int(None), lambda: int([]), lambda: int("9", 5), lambda: float([]), lambda: "abc".index("z"),
    lambda: [1].remove(2), lambda: {}["k"], lambda: {}[1], lambda: {}[(1, "a")], lambda: [1][5], lambda: (1,)[5], lambda: "a"[5], lambda: len(5),
    lambda: len(None), lambda: iter(3), lambda: max([]), lambda: min(()), lambda: sum(["a"]), lambda: ord("ab"), lambda: chr(-1), lambda: next(iter([])),
    lambda: undefined_thing, lambda: None["x"], lambda: 5[0], lambda: {}.foo, lambda: "x".join(5), lambda: sorted(5), lambda: dict(5), lambda: dict([1]),
    lambda: set(5), lambda: list(5), lambda: tuple(None), lambda: range("a"), lambda: abs("x"), lambda: isinstance(1, 5), lambda: "a" in 5, lambda: None < 1,
):
    try: f()
    except Exception as e: print(type(e).__name__, "|", e)
