# The same for bytes.
import io
b = io.BytesIO(b"ab\ncd\n\xff")
print(b.read(1), b.readline(), b.read(), b.tell(), b.read()); b.seek(0); print(b.readlines(), b.getvalue()); b.seek(1); print(b.write(b"XY"), b.getvalue(), b.seek(-1, 2), b.read())
print(bytes(io.BytesIO(b"xyz").getbuffer()), list(io.BytesIO(b"1\n2")), io.BytesIO().getvalue(), io.BytesIO(bytearray(b"q")).read())
b.truncate(2); print(b.getvalue())
for bad in (lambda: b.write("text"), lambda: io.BytesIO("text"), lambda: b.seek(-5)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
b.close()
try:
    b.read()
except ValueError as e:
    print(e)
buf = bytearray(3); print(io.BytesIO(b"abcd").readinto(buf), buf)
