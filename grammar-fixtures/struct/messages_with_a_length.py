# Messages with a length in front are written to and read from one buffer.
import struct
from io import BytesIO


def write(messages):
    out = BytesIO()
    for kind, text in messages:
        body = text.encode("utf-8")
        out.write(struct.pack(">BH", kind, len(body)) + body)
    return out.getvalue()


def read(data):
    offset, found = 0, []
    while offset < len(data):
        kind, length = struct.unpack_from(">BH", data, offset)
        offset += struct.calcsize(">BH")
        found.append((kind, data[offset : offset + length].decode("utf-8", "replace")))
        offset += length
    return found


data = write([(1, "hi"), (2, ""), (255, "é😀")])
print(data, len(data))
print(read(data))
print(read(data[:-1])[-1])
try:
    read(data + b"\x01")
except struct.error as e:
    print(e)
buffer = bytearray(8)
struct.pack_into("<I", buffer, 2, 0xDEADBEEF)
print(buffer.hex(" "), struct.unpack_from("<BB", buffer, 2), bytes(buffer[2:4]))
try:
    struct.pack_into("<I", buffer, 6, 1)
except struct.error as e:
    print(e)
vector = [0.5, -1.25, 3.0]
blob = struct.pack(f"<{len(vector)}f", *vector)
print(blob.hex(), list(struct.unpack("<3f", blob)), struct.unpack(f"<{len(blob) // 4}I", blob)[0])
