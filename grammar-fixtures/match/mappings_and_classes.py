# match on dicts, classes, attributes and nested patterns.
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 0
class K: A = "const"
def m(e):
    match e:
        case {"type": "msg", "content": str(c)}: return f"msg {c}"
        case {"type": "call", "fn": {"name": n, **more}}: return f"call {n} {more}"
        case {"type": t, **rest}: return f"{t} {rest}"
        case {}: return "some dict"
        case P(0, 0): return "origin"
        case P(x=0, y=yy): return f"x0 y{yy}"
        case P(a, b): return f"{a},{b}"
        case (P(x=px), [first, *_]): return f"{px} {first}"
        case K.A: return "K.A"
        case int(n) | float(n): return f"num {n}"
    return "none"
for e in ({"type": "msg", "content": "c"}, {"type": "msg", "content": 1}, {"type": "call", "fn": {"name": "f", "z": 1}}, {}, {"q": 1}, P(0, 0), P(0, 5), P(1), (P(3), "ab"), (P(3), ["q"]), "const", 2.5, None): print(m(e))
