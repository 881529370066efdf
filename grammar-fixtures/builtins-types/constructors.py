# str, list, dict, tuple, set, bool, bytes, complex constructors.
print(str(), str(1.50), str(b"x"), str(b"caf\xc3\xa9", "utf-8"), list(), list("ab"), list({"a": 1}), list((1, 2)), tuple(), tuple([1]), set() == set([]), dict(), dict(a=1), dict([["k", 1]]), dict({1: 2}), bool(), bool([0]), int(), float())
print(list(map(type, (str(1), list("a"), dict(), bool(1)))), [*{}], list(range(2)), list(zip("a", "b")), dict(zip("ab", "cd")), tuple("ab"), sorted(set("aab")), list(b"ab"), bytes([1, 2]), frozenset("a"), complex(1, -2), object().__class__.__name__)
d = {"a": [1]}; e = dict(d); e["a"].append(2); e["b"] = 0; print(d, e)
for f in (lambda: list(1), lambda: dict("ab"), lambda: tuple(5), lambda: str(b"a", 5), lambda: bytes("a"), lambda: dict([(1, 2, 3)])):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
