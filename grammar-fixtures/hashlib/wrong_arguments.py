# Arguments of the wrong type, and names of hashes that do not exist.
import hashlib

CASES = [
    lambda: hashlib.sha256(None),
    lambda: hashlib.sha256("text"),
    lambda: hashlib.md5(5),
    lambda: hashlib.sha1([1]),
    lambda: hashlib.sha256(b"").update("text"),
    lambda: hashlib.sha256(b"").update(None),
    lambda: hashlib.sha256(b"").update(3),
    lambda: hashlib.new("sha256", "text"),
    lambda: hashlib.new("nothing"),
    lambda: hashlib.new(5),
    lambda: hashlib.sha256(bytearray(b"ab")).hexdigest(),
    lambda: hashlib.sha256({}),
    lambda: hashlib.blake2b("x"),
]
for i, case in enumerate(CASES):
    try:
        print(i, case())
    except Exception as error:
        print(i, type(error).__name__, error)
