# Positions, lines and truncation in memory.
import io
s = io.StringIO("one\ntwo\nthree")
print(s.readline(), s.read(2), s.tell(), s.readlines(), s.read(), s.readline() == "")
s.seek(0); print(list(s), s.seek(4), s.read(3), s.getvalue())
s.seek(0, 2); print(s.write("!é😀"), s.getvalue(), s.tell()); s.seek(0); s.write("ONE"); print(s.getvalue()); s.truncate(5); print(repr(s.getvalue()), s.tell())
w = io.StringIO(); print("a", 1, file=w, sep="-", end=";"); w.writelines(["x", "y\n"]); print(repr(w.getvalue()))
with io.StringIO("q") as f: print(f.read(), f.closed)
print(f.closed)
for bad in (lambda: f.read(), lambda: w.write(5), lambda: w.seek(-1), lambda: io.StringIO(5), lambda: io.StringIO(b"x"), lambda: w.seek(1, 1)):
    try:
        bad()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
e = io.StringIO(); print(e.read() == "", e.getvalue() == "", e.readable(), e.writable(), e.seekable(), io.StringIO("a\r\nb").read() == "a\r\nb")
p = io.StringIO(); p.seek(3); p.write("x"); print(repr(p.getvalue()))
