# Digests of bytes, incremental updates, errors.
import hashlib
for n in ("md5", "sha1", "sha256", "sha512"): h = hashlib.new(n, b"abc"); print(n, h.hexdigest()[:32], h.digest_size, h.name)
h = hashlib.sha256(); h.update(b"a"); h.update(b"bc"); c = h.copy(); c.update(b"!"); print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.hexdigest()[:8], h.digest()[:4], hashlib.sha256("é".encode()).hexdigest()[:12], int(hashlib.md5(b"k").hexdigest(), 16) % 100)
try: hashlib.md5("text")
except TypeError as e: print(e)
try: hashlib.new("nope")
except ValueError as e: print(type(e).__name__)
