# Keys made of JSON, the usual use.
import hashlib
import json
def key(*args, **kw):
    payload = json.dumps([args, kw], sort_keys=True, default=str)
    return hashlib.sha256(payload.encode("utf-8")).hexdigest()[:12]
print(key("a", n=1), key("a", n=1.0), key({"b": 1, "a": [None, True]}), key("é"), key("a", n=1) == key("a", n=1))
print(hashlib.md5("\n".join(["x", "y"]).encode()).hexdigest(), hashlib.sha1(b"\x00" * 100).hexdigest(), hashlib.blake2b(b"x").hexdigest()[:16])
ids = sorted({hashlib.sha256(str(i).encode()).hexdigest()[0] for i in range(50)})
print("".join(ids))
