# Captures that stay after a failed case, guards with side effects, or-patterns, nested mappings, star captures, value patterns.
class Color:
    RED = 1
    BLUE = "b"


calls = []


def guard(x):
    calls.append(x)
    return x == "go"


def route(message):
    match message:
        case Color.RED | Color.BLUE:
            return "color"
        case {"type": "call", "args": [first, *rest], **others} if guard(first):
            return "call", first, rest, others
        case {"type": ("call" | "send") as kind, "args": []}:
            return kind, "empty"
        case {"type": str(kind)}:
            return "type", kind
        case [] | () | {}:
            return "empty-ish"
        case [x, [y, *_], *_] if x == y:
            return "nested", x
        case (1 | 2 | 3 as n, _):
            return "small", n
        case [*_, "end"]:
            return "ends"
        case bool(b):
            return "bool", b
        case int() | float() as number if number < 0:
            return "negative", number
        case None:
            return "none"
        case str() as s if s:
            return "text", s
        case _:
            return "other"


for m in (1, True, "b", {"type": "call", "args": ["go", 1, 2], "id": 5}, {"type": "call", "args": ["no"]}):
    print(route(m))
for m in ({"type": "send", "args": []}, {}, [], {"type": 5}, [4, [4, 5], 6], (2, "x"), ["a", "end"], False):
    print(route(m))
for m in (-1.5, None, "text", "", "end", 7, b"end", {1, 2}, ("end",), range(2)):
    print(route(m), end=" ")
print(calls)
match (1, 2, 3):
    case (a, b, 4):
        print("no")
    case (a, *b):
        print(a, b)
match {"x": None, "y": 0}:
    case {"x": None, "y": False, "z": _}:
        print("no")
    case {"x": None, "y": 0.0}:
        print("zero")
