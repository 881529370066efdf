# Invalid characters, padding and types: what is skipped, what is refused.
import base64
import binascii

for text in ("YWJj", "YWJ", "YW", "Y", "YWJj\n", "YW Jj", "Y*W*J*j", "====", "YQ==YQ==", "", "-_-_", "YR=="):
    try:
        print(repr(text), base64.b64decode(text))
    except binascii.Error as e:
        print(repr(text), "Error", e)
    try:
        print(base64.b64decode(text, validate=True))
    except binascii.Error as e:
        print("strict", e)
for bad in (lambda: base64.b64encode("text"), lambda: base64.b64decode("é"), lambda: base64.b64decode(5), lambda: base64.b32decode("a"), lambda: base64.b16decode("ab"), lambda: base64.b16decode("0"), lambda: base64.a85decode(b"z!"), lambda: base64.b85decode(b"\x00")):
    try:
        print(bad())
    except (binascii.Error, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(base64.b16decode("ab", casefold=True), base64.b32decode("mfra====", casefold=True), issubclass(binascii.Error, ValueError))
