# Bytes as hexadecimal digits and base64 lines.
import binascii
print(binascii.hexlify(b"\x00\xffab"), binascii.unhexlify("00ff6162"), binascii.unhexlify(b"6162"), binascii.b2a_hex(b""), binascii.crc32(b"hello"), binascii.b2a_base64(b"abc"), binascii.b2a_base64(b"abc", newline=False), binascii.a2b_base64(b"YWJj\n"))
for bad in ("abc", "zz"):
    try:
        binascii.unhexlify(bad)
    except binascii.Error as e:
        print(e)
