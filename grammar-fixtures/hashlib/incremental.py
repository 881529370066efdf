# Digests of pieces equal digests of the whole; copies go their own way; wrong input is refused.
import hashlib

h = hashlib.sha256()
for piece in (b"a", b"", bytearray(b"bc"), "é".encode()):
    h.update(piece)
fork = h.copy()
fork.update(b"!")
print(h.hexdigest() == hashlib.sha256(b"abc\xc3\xa9").hexdigest(), h.hexdigest() != fork.hexdigest(), h.digest() == bytes.fromhex(h.hexdigest()))
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "sha3_256"):
    d = hashlib.new(name, b"x")
    print(name, d.name, d.digest_size, d.block_size, d.hexdigest()[:16])
print(hashlib.md5(b"", usedforsecurity=False).hexdigest(), hashlib.sha1(bytes(1000)).hexdigest(), "sha256" in hashlib.algorithms_guaranteed)
print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex())
for bad in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope"), lambda: h.update(5)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(int(hashlib.md5(b"user-1").hexdigest(), 16) % 100, int.from_bytes(hashlib.sha1(b"k").digest()[:4], "big"))
