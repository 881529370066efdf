# Chunked bytes and decoding at boundaries.
data = "héllo wörld €".encode("utf-8")
chunks = [data[i:i + 4] for i in range(0, len(data), 4)]
print(chunks, b"".join(chunks) == data, b"".join(chunks).decode())
import codecs
dec = codecs.getincrementaldecoder("utf-8")()
print([dec.decode(c) for c in chunks])
print(sum(data) % 256, max(data), data.hex()[:8], int.from_bytes(data[:2], "big"), data.count(b"l"), [b for b in data if b > 127][:3])
