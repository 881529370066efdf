# isinstance decides of a value that an annotation claims to be something else
import json


def shown(x: str) -> str:
    if isinstance(x, str):
        return x.upper() + "!"
    if isinstance(x, list):
        return ",".join(str(i) for i in x) + str(len(x))
    if isinstance(x, dict):
        return f"{x.get('a')} {list(x.items())}"
    if isinstance(x, bool):
        return f"bool {x}"
    if isinstance(x, int):
        return f"int {x + 1}"
    if x is None:
        return "none"
    return f"other {x}"


def listed(x: list[str]) -> list[str]:
    if not isinstance(x, list):
        x = [x]
    x.append("end")
    return [f"{i}" for i in x]


def defaulted(x: str = "d", *rest: int, limit: int = 3, **more: str) -> str:
    x = x or "empty"
    total = sum(rest) + limit
    return f"{x} {total} {limit} {rest} {more}"


def counted(n: int) -> str:
    match n:
        case 0:
            return "zero"
        case int():
            return f"int {n}"
        case str():
            return f"str {n}"
        case [first, *_]:
            return f"list {first}"
        case _:
            return f"else {n}"


for text in ['"a"', "[1, null]", '{"a": 2.0}', "true", "4", "null", "2.0", "0"]:
    value = json.loads(text)
    print(shown(value), listed(value), counted(json.loads(text)))
print(defaulted(*json.loads('[null, 1, 2.5]'), **json.loads('{"limit": 2.0, "z": null}')))
print(defaulted(json.loads("0.0"), limit=json.loads("true")))
print(defaulted(**json.loads('{"x": []}')))
