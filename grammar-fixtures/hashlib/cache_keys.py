# Cache keys from sorted JSON.
import hashlib
import json
def key(**kw): return hashlib.sha256(json.dumps(kw, sort_keys=True).encode()).hexdigest()[:12]
print(key(a=1, b="x"), key(b="x", a=1) == key(a=1, b="x"), key(a=1.0) == key(a=1), key(), key(s="é"))
ids = [hashlib.md5(f"doc-{i}".encode()).hexdigest()[:6] for i in range(3)]
print(ids, len(set(ids)), hashlib.sha1(b"").hexdigest())
