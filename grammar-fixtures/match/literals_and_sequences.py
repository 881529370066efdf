# match on literals, sequences, guards, or-patterns, captures.
def m(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "small"
        case -1: return "neg"
        case "a" | "b" as s: return "str " + s
        case None | True: return "const"
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b] if a == b: return "pair same"
        case [a, *rest]: return f"{a} then {rest}"
        case float() | int() as n if n > 100: return f"big {n}"
        case str(s): return f"other str {s!r}"
        case _: return "default"
for x in (0, 0.0, False, 1, True, -1, "a", "zz", None, [], (1,), [3, 3], [1, 2, 3], range(2), 500, 50, {1}, ""): print(repr(x), m(x))
