# HMAC digests and constant-time comparison.
import hmac, hashlib, secrets
s = hmac.new(b"key", b"msg", hashlib.sha256).hexdigest()
print(s, hmac.compare_digest(s, s), hmac.compare_digest("a", "b"), hmac.new(b"k", digestmod="sha1").hexdigest()[:10], hmac.digest(b"k", b"m", "sha256").hex()[:10])
m = hmac.new(b"key", b"m", "sha256"); m.update(b"sg"); print(m.hexdigest() == s, len(secrets.token_hex(8)), len(secrets.token_bytes(4)), secrets.compare_digest(b"x", b"x"), isinstance(secrets.token_urlsafe(8), str), 0 <= secrets.randbelow(3) < 3)
try: hmac.new(b"k", b"m")
except TypeError as e: print(e)
