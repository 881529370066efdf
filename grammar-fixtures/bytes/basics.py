# bytes literals, indexing, slicing and repr.
b = b"abc\x00\xff'\""
print(b, len(b), b[0], b[-1], b[1:3], list(b[:3]))
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), b"a" + b"b", b"ab" * 2)
print(b"abc" == b"abc", b"abc" < b"abd", b"abc" == "abc", b"" or "empty")
for x in b"hi":
    print(x)
try:
    bytes([256])
except ValueError as e:
    print(e)
try:
    b"a" + "b"
except TypeError as e:
    print(e)
