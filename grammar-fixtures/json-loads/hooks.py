# object_hook, parse_float, raw_decode, object_pairs_hook.
import json
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "i"), json.loads('{"z": 1, "a": 2}', object_pairs_hook=lambda p: p))
print(json.JSONDecoder().raw_decode('{"a": 1} tail'), json.JSONDecoder().decode("[1]"))
class N:
    def __init__(self, d): self.__dict__.update(d)
n = json.loads('{"x": {"y": [1, {"z": 2}]}}', object_hook=N); print(n.x.y[1].z)
try: json.JSONDecoder().raw_decode("no")
except ValueError as e: print(e)
