# Seeking, truncating, overwriting and the state after close.
import io

s = io.StringIO("hello\nworld\n")
print(s.read(3), s.tell(), repr(s.readline()), s.readlines(), s.read(), s.seek(0), s.readline(2))
s.seek(0, io.SEEK_END)
print(s.write("end"), repr(s.getvalue()), s.tell())
s.seek(1)
s.write("EY")
print(repr(s.getvalue()), s.tell(), s.truncate(), repr(s.getvalue()), s.truncate(1), repr(s.getvalue()), s.tell())
s.seek(0)
s.writelines(["a\n", "b", "\nc"])
s.seek(0)
print([line for line in s], list(s), next(s, "none"))
for bad in (lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.write(5), lambda: s.write(b"x"), lambda: io.StringIO(5)):
    try:
        print(bad())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
with io.StringIO() as t:
    print("x", 1, sep="-", file=t)
    print(t.getvalue() == "x-1\n", t.readable(), t.writable(), t.seekable(), t.closed)
print(t.closed)
for bad in (lambda: t.read(), lambda: t.getvalue(), lambda: t.write("x")):
    try:
        bad()
    except ValueError as e:
        print(e)
print(repr(io.StringIO("a\r\nb\rc\n").read()), io.StringIO("é😀x").read(2))
