# default=, unserialisable values, NaN refusal, circular references.
import json
from datetime import date
class P:
    def __init__(self): self.x = 1
print(json.dumps({"d": date(2024, 1, 2), "s": {1, 2} and "set"}, default=str), json.dumps([P()], default=lambda o: o.__dict__), json.dumps({"p": P()}, default=vars, indent=1))
for f in (lambda: json.dumps(P()), lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(b"x"), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True), lambda: json.dumps(len)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, str(e))
a = []; a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
print(json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
