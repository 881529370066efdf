# Digests of all kinds, by parts, and by name.
import hashlib
data = "héllo 😀".encode()
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    h = hashlib.new(name, data)
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name)
h = hashlib.sha256()
h.update(b"a"); h.update(b"b")
c = h.copy(); c.update(b"c")
print(h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), c.hexdigest()[:8], h.digest()[:4], hashlib.sha256(b"").hexdigest()[:16], h.hexdigest() == h.hexdigest())
print(hashlib.md5(b"x", usedforsecurity=False).hexdigest(), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex(), hashlib.pbkdf2_hmac("sha1", b"pw", b"salt", 1, 8).hex())
for bad in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: h.update(5)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(hashlib.sha256(bytearray(b"ab")).hexdigest() == h.hexdigest(), int(hashlib.sha256(b"id").hexdigest(), 16) % 1000, "sha256" in hashlib.algorithms_available, "md5" in hashlib.algorithms_guaranteed)
