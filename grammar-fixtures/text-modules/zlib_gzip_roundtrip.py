# Compression: what goes in comes out, and checksums are the same numbers.
import gzip
import zlib
text = "héllo 😀 ".encode() * 50
packed = zlib.compress(text)
print(zlib.decompress(packed) == text, len(packed) < len(text), zlib.decompress(zlib.compress(b"")), zlib.decompress(zlib.compress(text, 9)) == text)
print(zlib.crc32(b""), zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), zlib.adler32(b""))
print(gzip.decompress(gzip.compress(text)) == text, gzip.compress(b"x")[:2], gzip.decompress(b""))
for bad in (lambda: zlib.decompress(b"not zlib"), lambda: gzip.decompress(b"nope"), lambda: zlib.decompress(packed[:10])):
    try:
        bad()
    except (zlib.error, OSError) as e:
        print(type(e).__name__, e)
with gzip.open("a.txt.gz", "wt", encoding="utf-8") as f:
    f.write("zeile 1\nzeile é\n")
with gzip.open("a.txt.gz", "rt", encoding="utf-8") as f:
    print(f.readlines())
with gzip.open("a.txt.gz") as f:
    print(f.read())
