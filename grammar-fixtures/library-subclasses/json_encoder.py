# json.JSONEncoder with a default method, given to dumps as cls; object_hook and JSONDecoder.
import json
from dataclasses import dataclass, asdict, is_dataclass
from datetime import date


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        if is_dataclass(o):
            return asdict(o)
        return super().default(o)


@dataclass
class P:
    x: int


print(json.dumps({"d": date(2024, 1, 2), "s": {2, 1}, "p": P(1)}, cls=Encoder))
print(json.dumps([P(2)], cls=Encoder, indent=1))
try:
    json.dumps(object, cls=Encoder)
except TypeError as e:
    print("TypeError", e)
print(Encoder().encode({"a": {1}}))
print(Encoder(indent=2, sort_keys=True).encode({"b": 1, "a": {3}}))
