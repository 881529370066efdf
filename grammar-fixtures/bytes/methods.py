# Methods of bytes.
b = b"Hello, World"
print(b.upper(), b.split(b", "), b.find(b"W"), b.replace(b"l", b"L"), b.startswith(b"He"), b.strip(b"Hd"))
print(b.hex(), bytes.fromhex("48 65"), b.decode().encode("ascii"), b",".join([b"a", b"b"]), b.count(b"l"))
print(b"a b".title(), b"12".isdigit(), b" x ".strip(), b"x".center(5, b"-"), b"a\nb".splitlines(), b.index(b"o"))
print(b.hex(":"), b"%d-%s" % (3, b"x"), b[::-1], 72 in b, b"lo" in b)
