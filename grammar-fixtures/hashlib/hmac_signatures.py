# Signatures, comparison and errors.
import hashlib
import hmac
key, msg = b"secret", "payload é".encode()
for alg in (hashlib.sha256, "sha1", "md5", hashlib.sha512):
    m = hmac.new(key, msg, alg)
    print(m.hexdigest(), m.digest_size, m.name)
m = hmac.new(key, digestmod="sha256"); m.update(b"a"); c = m.copy(); c.update(b"b")
print(m.hexdigest()[:8], c.hexdigest() == hmac.new(key, b"ab", "sha256").hexdigest(), hmac.digest(key, b"x", "sha256").hex()[:8])
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"), hmac.compare_digest("", "a"), hmac.new(b"", b"", "sha256").hexdigest()[:8], hmac.new(b"k" * 200, b"m", "sha256").hexdigest()[:8])
for bad in (lambda: hmac.new("text", b"", "sha256"), lambda: hmac.new(key, msg), lambda: hmac.compare_digest("é", "é"), lambda: hmac.compare_digest("a", b"a"), lambda: hmac.new(key, msg, "nope")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
