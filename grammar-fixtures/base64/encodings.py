# All the alphabets, padding and what is refused.
import base64
import binascii
data = bytes(range(0, 256, 17)) + "é😀".encode()
for enc, dec in ((base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode)):
    packed = enc(data)
    print(packed, dec(packed) == data, enc(b""), dec(enc(b"a")))
for bad in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a"), lambda: base64.b64decode("ab=c", validate=True), lambda: base64.b64encode("text"), lambda: base64.b32decode("abc"), lambda: base64.b16decode("ab"), lambda: base64.b64decode("é")):
    try:
        print(bad())
    except (binascii.Error, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(base64.b64decode("YW Jj\n"), base64.b64decode(b"YWJj"), base64.b16decode("ab", casefold=True), base64.b64encode(bytearray(b"ab")), base64.b64encode(b"\xfb\xff", altchars=b"-_"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neA==\n"))
print(f"data:image/png;base64,{base64.b64encode(b'123').decode('ascii')}", base64.standard_b64decode("MTIz").decode())
