# Tools called by name with arguments of a model: wrong kinds of value show what Python shows
import json

def add(limit: int, name: str, rate: float = 1.0, tags: list[str] = None) -> str:
    n = limit + 1
    if limit:
        n += 2
    return f"{name} {n} {rate} {limit} {rate * 2} {tags} {len(tags) if tags else 0}"

def upper(s: str) -> str:
    return s.upper() + "!"

TOOLS = {"add": add, "upper": upper}

def run(name, args):
    try:
        return TOOLS[name](**json.loads(args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"

print(run("add", '{"limit": 5, "name": "x"}'))
print(run("add", '{"limit": 5.0, "name": null, "rate": 3}'))
print(run("add", '{"limit": true, "name": 3, "rate": 3, "tags": ["a"]}'))
print(run("add", '{"limit": "5", "name": 3}'))
print(run("add", '{"limit": 5, "name": "x", "tags": {"a": 1}}'))
print(run("upper", '{"s": null}'))
print(run("upper", '{"s": 3}'))
print(run("upper", '{"s": "abc"}'))
