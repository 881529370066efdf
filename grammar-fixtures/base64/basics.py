# base64 encode and decode.
import base64
for b in (b"", b"f", b"fo", b"foo", b"\xff\xfe\x00", "é😀".encode()): e = base64.b64encode(b); print(e, e.decode(), base64.b64decode(e) == b, base64.urlsafe_b64encode(b))
print(base64.b64decode("Zm9v"), base64.urlsafe_b64decode("__4A"), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b64decode(base64.b64encode("user:pass".encode())).decode().split(":"))
for bad in ("abc", "a"):
    try: base64.b64decode(bad)
    except ValueError as e: print(type(e).__name__, e)
try: base64.b64encode("text")
except TypeError as e: print(e)
