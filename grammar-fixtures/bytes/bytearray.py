# bytearray is mutable.
ba = bytearray(b"abc")
ba[0] = 65
ba.append(100)
ba.extend(b"ef")
print(ba, len(ba), bytes(ba), ba[1:3])
del ba[0]
ba += b"!"
print(ba.decode(), ba == bytearray(b"bcdef!"), ba == b"bcdef!")
ba[1:3] = b"XYZ"
print(ba, ba.pop(), ba.find(b"Z"))
mv = memoryview(b"hello")
print(mv[1], bytes(mv[1:3]), len(mv))
