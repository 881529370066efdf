# JSONEncoder subclass, file output, round trips.
import json, io
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)): return sorted(o)
        if hasattr(o, "to_dict"): return o.to_dict()
        return super().default(o)
class M:
    def to_dict(self): return {"m": {3, 1}}
print(json.dumps({"s": {2, 1}, "m": M()}, cls=Enc))
try: json.dumps(object, cls=Enc)
except TypeError as e: print(e)
buf = io.StringIO(); json.dump({"a": [1, 2.0]}, buf, indent=1); print(buf.getvalue()); buf.seek(0); print(json.load(buf))
x = {"1": [1.0, 1, "1", None], "n": {"t": True}}; print(json.loads(json.dumps(x)) == x, json.loads(json.dumps({1: (2, 3)})))
